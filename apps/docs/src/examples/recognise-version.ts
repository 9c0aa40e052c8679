import { recogniseVersion } from "@open-tip/schema";

// The second argument is the version that reads; left out, it is the one that is installed.
for (const schemaVersion of ["1.4.0", "1.2.0", "1.5.0", "2.0.0", "0.9.0", undefined]) {
  const { status, reason } = recogniseVersion({ schemaVersion }, "1.4.0");
  console.log(`${status}: ${reason}`);
}

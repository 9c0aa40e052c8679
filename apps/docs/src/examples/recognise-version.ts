import { recogniseVersion } from "@open-tip/schema";

const stated = ["1.4.0", "1.2.0", "1.5.0", "2.0.0", "0.9.0", undefined];
for (const schemaVersion of stated) {
  // 1.4.0 reads; left out, it is the version that is installed.
  const { status, reason } = recogniseVersion({ schemaVersion }, "1.4.0");
  console.log(`${status}: ${reason}`);
}

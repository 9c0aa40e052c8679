import rankings from "../../../../packages/validators/examples/rankings.csv?raw";
import cases from "./example-cases.csv?raw";

/** Files of ours to try the check on. Nobody is in them: all of it is made up. */
export const examples: Readonly<Record<string, () => File>> = {
  rankings: () => new File([rankings], "rankings.csv", { type: "text/csv" }),
  cases: () => new File([cases], "cases.csv", { type: "text/csv" }),
};

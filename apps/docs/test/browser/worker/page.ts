// The page under test: what speaks to a worker, at hand for the test.
import { createChecker, OpenTipError } from "@open-tip/validators/worker";
import { longTable } from "./long-table.ts";

Object.assign(globalThis, { createChecker, makeLongTable: longTable, OpenTipError });

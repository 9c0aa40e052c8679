import { rmSync } from "node:fs";
import { leftOver } from "./left-over.ts";

// Part of `npm run generate`, whose tests write files and take none away.
for (const path of leftOver()) rmSync(new URL(`../generated/${path}`, import.meta.url));

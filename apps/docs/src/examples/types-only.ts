import type { Entities } from "@open-tip/schema/types";

const movement: Entities["Movement"] = "upgrade";
console.log(movement);

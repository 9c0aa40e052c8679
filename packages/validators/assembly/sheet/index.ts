export { readRows } from "./rows";
export { configure } from "./settings";
export { readStrings } from "./strings";

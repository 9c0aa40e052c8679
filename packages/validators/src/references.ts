export { type DanglingReference, danglingReferences } from "./dangling-references.ts";

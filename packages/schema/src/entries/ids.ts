export * from "../id-kinds.ts";
export * from "../is-source-id.ts";
export * from "../parse-id.ts";
export * from "../placement-id.ts";

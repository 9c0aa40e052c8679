export * from "../edit-distance.ts";
export * from "../territories.ts";
export * from "../territory-names.ts";

export * as citations from "../citations.ts";
export * from "../tier-law-rules.ts";
export * from "../tier-statutes.ts";
export * from "../watch-list-clock.ts";

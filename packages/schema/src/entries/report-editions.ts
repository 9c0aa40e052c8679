export * from "../published-counts.ts";
export * from "../report-editions.ts";
export * from "../reporting-period.ts";

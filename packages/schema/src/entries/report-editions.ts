export * from "../report-editions.ts";
export * from "../reporting-period.ts";

export { OpenTipError, type OpenTipErrorCode } from "./errors.ts";
export type { Progress } from "./progress.ts";
export type { CheckerOptions } from "./worker/checker-options.ts";
export { type Checker, createChecker } from "./worker/create-checker.ts";
export type { MessageTarget } from "./worker/message-target.ts";

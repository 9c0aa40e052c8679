export { OpenTipError, type OpenTipErrorCode } from "./errors.ts";
export type { Change } from "./fixes/changes.ts";
export type { FixedBlob } from "./fixes/fix-blob.ts";
export type { Progress } from "./progress.ts";
export type { CheckerOptions } from "./worker/checker-options.ts";
export { type Checker, createChecker } from "./worker/create-checker.ts";
export type { MessageTarget } from "./worker/message-target.ts";
export type { Fixing } from "./worker/messages.ts";

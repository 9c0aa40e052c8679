import { OpenTipError } from "../errors.ts";
import { visible } from "../printable.ts";

/** A failure in words: what is wrong and what to do. A stack is shown only when OPEN_TIP_DEBUG is set. */
export function describeFailure(error: unknown): string {
  if (error instanceof OpenTipError) return `open-tip: ${visible(`${error.message} ${error.remedy}`)}\n`;
  const message = error instanceof Error ? error.message : String(error);
  const stack = process.env.OPEN_TIP_DEBUG && error instanceof Error ? `${error.stack}\n` : "";
  return `open-tip: this should not have happened: ${message}\nPlease report it, with OPEN_TIP_DEBUG=1 set to show where.\n${stack}`;
}

import { OpenTipError } from "@open-tip/validators/worker";

/** An error as a sentence with what to do. What was not foreseen is said to be ours. */
export function errorWords(error: unknown): string {
  if (error instanceof OpenTipError) return `${error.message} ${error.remedy}`;
  if (error instanceof DOMException && error.name === "NotReadableError")
    return "The file can no longer be read: it was changed, moved or locked. Choose it again.";
  const said = error instanceof Error ? error.message : String(error);
  return `The check failed, and not by your file's fault: ${said}. Please tell us what kind of file it was; do not send the file.`;
}

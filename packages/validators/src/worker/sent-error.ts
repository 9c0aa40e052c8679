import { OpenTipError } from "../errors.ts";
import type { SentError } from "./messages.ts";

/** An error in a form that can be sent: its class would be lost. */
export function sentError(error: unknown): SentError {
  if (error instanceof OpenTipError) {
    const { name, message, code, remedy } = error;
    return { name, message, code, remedy };
  }
  if (error instanceof Error) return { name: error.name, message: error.message };
  return { name: "Error", message: String(error) };
}

/** The error that was sent. */
export function receivedError({ name, message, code, remedy }: SentError): Error {
  if (code !== undefined) return new OpenTipError(code, message, remedy ?? "");
  const error = new Error(message);
  error.name = name;
  return error;
}

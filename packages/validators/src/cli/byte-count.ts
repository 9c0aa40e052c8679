import { OpenTipError } from "../errors.ts";

const units: Readonly<Record<string, number>> = { "": 1, b: 1, kb: 2 ** 10, mb: 2 ** 20, gb: 2 ** 30 };

/** Reads an option that is a number of bytes: 64MB, 1.5 GB, or plain bytes. */
export function byteCount(option: string, text: string): number {
  const [, number, unit = ""] = /^(\d+(?:\.\d+)?) ?([a-z]*)$/i.exec(text) ?? [];
  const factor = units[unit.toLowerCase().replace("ib", "b")];
  if (number !== undefined && factor !== undefined && Number(number) > 0)
    return Math.round(Number(number) * factor);
  throw new OpenTipError(
    "bad-option",
    `${option} ${JSON.stringify(text)} is not a number of bytes.`,
    "Give one such as 64MB or 2GB.",
  );
}

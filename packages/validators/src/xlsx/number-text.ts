/** Digits that spreadsheets show: behind them stand the leavings of binary arithmetic. */
const SHOWN_DIGITS = 15;

/**
 * A number as a cell holds it, in the shortest text that says the same: `2015`, `2.5`, `1e+21`. Fractions that
 * were stored with more than 15 significant digits (0.30000000000000004) are rounded to 15, as spreadsheets show
 * them; whole numbers keep every digit that a double can hold.
 * @returns undefined where the text is no number
 */
export function numberText(text: string): string | undefined {
  if (isPlainInteger(text)) return text;
  const trimmed = text.trim();
  if (!/^[-+]?(\d+(?:\.\d*)?|\.\d+)(e[-+]?\d+)?$/i.test(trimmed)) return undefined;
  const value = Number(trimmed);
  if (!Number.isFinite(value)) return undefined;
  return trimmed.length <= SHOWN_DIGITS ? String(value || 0) : textOfNumber(value);
}

/** The text of a number, as {@link numberText} gives it. */
export function textOfNumber(value: number): string {
  if (Number.isSafeInteger(value)) return String(value || 0);
  const rounded = value.toPrecision(SHOWN_DIGITS);
  if (rounded.includes("e")) return String(Number(rounded));
  return rounded.includes(".") ? rounded.replace(/\.?0+$/, "") : rounded;
}

function isPlainInteger(text: string): boolean {
  const { length } = text;
  if (length === 0 || length > SHOWN_DIGITS || (length > 1 && text.charCodeAt(0) === 48)) return false;
  for (let at = 0; at < length; at++) {
    const code = text.charCodeAt(at);
    if (code < 48 || code > 57) return false;
  }
  return true;
}

import { Memo } from "../memo.ts";
import type { CaseCell } from "../record-rule.ts";

/** Longest text that is looked at: what is longer is no cell that a person filled in. */
const LONGEST = 20_000;

/** What the name of a column says that it holds. */
export interface ColumnSays {
  readonly name: boolean;
  readonly phone: boolean;
  readonly birth: boolean;
  readonly document: boolean;
  readonly coordinate: boolean;
}

const said = new Memo<ColumnSays>((name) => {
  // prs_FirstName, first name and firstName are the same words.
  const words = name
    .replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2")
    .toLowerCase()
    .replace(/[^\p{L}]+/gu, " ");
  return {
    name: /\b(?:first|second|last|middle|family|given|full|sur|victim|survivor|person|client|beneficiary|maiden) ?name\b|\bsurname\b/.test(
      words,
    ),
    phone: /\b(?:phone|mobile|tel|telephone|cell|whatsapp|fax)\b/.test(words),
    birth: /\b(?:birth|birthdate|birthday|dob|born)\b/.test(words),
    document: /\b(?:passport|document|visa|identity|id card|national id|licence|license)\b/.test(words),
    coordinate: /\b(?:lat|latitude|lon|lng|long|longitude|gps|coordinates?)\b/.test(words),
  };
});

/** What the column of a cell says that it holds, by its own name and that of its field. */
export function columnSays({ column, field = "" }: Pick<CaseCell, "column" | "field">): ColumnSays {
  return said.get(`${column} ${field}`);
}

/** The parts of a text between spaces; none of a text that is too long to be written by a person. */
function parts(text: string): readonly string[] {
  return text.length > LONGEST ? [] : text.split(/\s+/);
}

const EMAIL = /^[^\s@]+@[^\s@.]+(?:\.[^\s@.]+)+$/;

/** Whether a text holds something like an e-mail address. */
export function hasEmail(text: string): boolean {
  return text.includes("@") && parts(text).some((part) => EMAIL.test(part));
}

/** Runs of digits as telephone numbers are written. */
const DIALLED = /\+?\(?\d[\d ()./-]*/g;

/** Whether a text holds something like a telephone number: with its country, or in a column of such numbers. */
export function hasPhone(text: string, column: ColumnSays): boolean {
  if (text.length > LONGEST) return false;
  for (const [run] of text.matchAll(DIALLED)) {
    const digits = run.replace(/\D/g, "").length;
    const abroad = run.startsWith("+") || /^\(?00[1-9]/.test(run);
    if (digits <= 15 && digits >= (abroad ? 8 : 7) && (abroad || column.phone)) return true;
  }
  return false;
}

const PAIR = /^(-?\d{1,3})\.\d{3,}$/;

/** Whether a text holds something like coordinates: a latitude and a longitude to a hundred metres or better. */
export function hasCoordinates(text: string, column: ColumnSays): boolean {
  const numbers = text.length > LONGEST ? [] : text.split(/[\s,;()]+/).filter((part) => part !== "");
  const exact = numbers.map((part) => {
    const degrees = PAIR.exec(part.replace(/[°NSEW]$/i, ""))?.[1];
    return degrees === undefined ? Number.NaN : Math.abs(Number(degrees));
  });
  if (column.coordinate && exact.some((degrees) => degrees <= 180)) return true;
  return exact.some((degrees, at) => degrees <= 90 && (exact[at + 1] ?? Number.NaN) <= 180);
}

const NUMBERED = /^[A-Z]{0,3}\d{6,9}[A-Z]?$/i;

/** Whether a text holds something like the number of a document: after a word for one, or in a column of such numbers. */
export function hasDocumentNumber(text: string, column: ColumnSays): boolean {
  const words = parts(text);
  if (column.document && words.some((word) => NUMBERED.test(word))) return true;
  return words.some(
    (word, at) =>
      NUMBERED.test(word) &&
      words.slice(Math.max(0, at - 3), at).some((before) => /^(?:passport|visa|id|identity)\b/i.test(before)),
  );
}

const DAY = /^\d{4}-\d\d-\d\d$|^\d{1,2}[./-]\d{1,2}[./-]\d{4}$/;

/** Whether a text holds a day of birth: a day in a column of such days, or after a word for it. */
export function hasBirthDate(text: string, column: ColumnSays): boolean {
  const words = parts(text).map((word) => word.replace(/[.,;)]$/, ""));
  if (column.birth) return words.some((word) => DAY.test(word));
  return words.some(
    (word, at) =>
      DAY.test(word) &&
      words.slice(Math.max(0, at - 2), at).some((before) => /^(?:born|dob|birth)\b/i.test(before)),
  );
}

const TITLE = /^(?:mr|mrs|ms|miss|mister|named|called)\.?$/i;

/** Whether a text holds something like a person's name: anything in a column of names, or a name after a title. */
export function hasName(text: string, column: ColumnSays): boolean {
  if (column.name) return /\p{L}\p{L}/u.test(text);
  const words = parts(text);
  return words.some((word, at) => TITLE.test(word) && /^\p{Lu}\p{Ll}/u.test(words[at + 1] ?? ""));
}

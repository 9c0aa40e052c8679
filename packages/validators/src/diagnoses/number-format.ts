import { defineDiagnosis } from "./diagnosis.ts";

const GROUPED = /^-?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;
const COMMA = /^-?(?:\d{1,3}(?:[. ]\d{3})+|\d+),\d+$/;

export const diagnosis = defineDiagnosis({
  code: "number-format",
  summary:
    "Numbers are written in the manner of a country: a comma for the decimal point, or between thousands.",
  evidence:
    "The cells would be numbers with a point in place of the comma, or without commas. Where three digits follow on each comma, one cannot tell which is meant, and the diagnosis says so.",
  remedy: "Write numbers with a decimal point and without marks between thousands: 1234.5.",
  cell({ text: cell, column: { index } }, { fits }) {
    const text = cell.trim();
    const grouped = GROUPED.test(text) && fits(index, text.replaceAll(",", "")) === true;
    const decimal = COMMA.test(text) && fits(index, text.replace(/[. ]/g, "").replace(",", ".")) === true;
    if (!grouped && !decimal) return undefined;
    return { form: grouped && decimal ? "either" : grouped ? "thousands" : "decimal" };
  },
  conclude({ key, forms, findings }, { columnWords }) {
    const column = `column ${columnWords(key)}`;
    const either = forms.get("either") ?? 0;
    if (forms.has("decimal") && forms.has("thousands")) return undefined;
    if (forms.has("decimal"))
      return {
        message: `Numbers in ${column} are written with a decimal comma.`,
        confidence: either > 0 ? 0.9 : 0.98,
        remedy: "Write a decimal point in place of the comma, and no marks between thousands: 1234.5.",
      };
    if (forms.has("thousands"))
      return {
        message: `Numbers in ${column} are written with commas between thousands.`,
        confidence: either > 0 ? 0.9 : 0.98,
        remedy: "Remove the commas: 1234567.",
      };
    return findings < 2
      ? undefined
      : {
          message: `Numbers in ${column} hold a comma, and it is not plain whether it stands for a decimal point or between thousands.`,
          confidence: 0.6,
        };
  },
});

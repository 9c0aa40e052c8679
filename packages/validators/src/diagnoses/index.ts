import { diagnosis as dateOrder } from "./date-order.ts";
import type { DiagnosisKind } from "./diagnosis.ts";
import { diagnosis as editionOffByOne } from "./edition-off-by-one.ts";
import { diagnosis as fewSpellings } from "./few-spellings.ts";
import { diagnosis as mixedEncodings } from "./mixed-encodings.ts";
import { diagnosis as mojibake } from "./mojibake.ts";
import { diagnosis as numberFormat } from "./number-format.ts";
import { diagnosis as repeatedHeader } from "./repeated-header.ts";
import { diagnosis as rowsWithoutRecord } from "./rows-without-record.ts";
import { diagnosis as secondHeader } from "./second-header.ts";
import { diagnosis as shiftedCells } from "./shifted-cells.ts";
import { diagnosis as spreadsheetDamage } from "./spreadsheet-damage.ts";
import { diagnosis as tierScale } from "./tier-scale.ts";
import { diagnosis as twoNames } from "./two-names.ts";
import { diagnosis as wrongColumn } from "./wrong-column.ts";

/** Every kind of diagnosis, in the order in which a finding is offered to them: rows, then cells, then columns as such. */
const all = [
  mixedEncodings,
  repeatedHeader,
  secondHeader,
  rowsWithoutRecord,
  shiftedCells,
  mojibake,
  spreadsheetDamage,
  numberFormat,
  dateOrder,
  tierScale,
  editionOffByOne,
  twoNames,
  fewSpellings,
  wrongColumn,
] as const satisfies readonly DiagnosisKind[];

/** Code of a diagnosis, as a report names it. */
export type DiagnosisCode = (typeof all)[number]["code"];

export const diagnoses: readonly (DiagnosisKind & { readonly code: DiagnosisCode })[] = all;

import type { Finding } from "../finding.ts";
import type { MappedColumn } from "../mapping.ts";
import { placeOf } from "../place.ts";
import { cellOf, type Row } from "../row.ts";
import { findingOf, type Report, type Rule } from "../rule.ts";
import type { Edit } from "./fix.ts";
import type { Rewriting } from "./rewriting.ts";

type Column = Pick<MappedColumn, "index" | "header" | "letter"> & Partial<Pick<MappedColumn, "edition">>;

/**
 * The finding of a rule about a row and, where given, a cell of it, with the edit that mends it.
 * @param showing whether the edit tells values that are hidden, for who writes the file itself
 */
export function cellFinding(
  rule: Rule,
  file: string,
  row: Row,
  column: Column | undefined,
  report: Report,
  showing = false,
): Finding {
  const finding = findingOf(rule, placeOf(file, row, column), report);
  const { rewriting } = report;
  if (!rewriting || !column) return finding;
  const { kind, title } = rewriting;
  const edit = editOf(finding, row, column, rewriting, showing);
  return { ...finding, fix: edit ? { kind, title, edits: [edit] } : { kind: "manual", title, edits: [] } };
}

/** Undefined where the text that is to be replaced stands in another cell. */
function editOf(
  { place }: Finding,
  row: Row,
  { index }: Column,
  { from, to, hidden }: Rewriting,
  showing: boolean,
): Edit | undefined {
  const old = cellOf(row, index);
  if (old.trim() !== from.trim()) return undefined;
  const bytes = row.rewritten?.(index, to);
  const { byteOffset, byteEnd, ...rest } = place;
  const at = bytes ? { ...rest, byteOffset: bytes.byteOffset, byteEnd: bytes.byteEnd } : rest;
  if (hidden && !showing) return { place: at, hidden };
  const values = { place: at, old, new: to, ...(hidden && { hidden }) };
  return bytes ? { ...values, written: { old: bytes.old, new: bytes.new } } : values;
}

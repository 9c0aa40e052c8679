import { OpenTipError } from "../errors.ts";

const EXPORT_AGAIN = "Get the file again, or have it written again by the program that made it.";

/** That a Parquet file is damaged. */
export function badParquet(name: string, what: string): OpenTipError {
  return new OpenTipError("bad-parquet", `${name} is a damaged Parquet file: ${what}.`, EXPORT_AGAIN);
}

/** That a Parquet file uses something that is not read here. */
export function unsupportedParquet(name: string, what: string): OpenTipError {
  const remedy = "Write the table again without it, or export it as CSV (UTF-8).";
  return new OpenTipError("unsupported-parquet", `${name} cannot be read: ${what}.`, remedy);
}

/** That a Parquet file, or a column of it, is encrypted. */
export function encryptedParquet(name: string): OpenTipError {
  const remedy = "Write the table again without encryption, or export it as CSV (UTF-8).";
  return new OpenTipError("encrypted-parquet", `${name} is an encrypted Parquet file.`, remedy);
}

/** Gives errors of our own as they are, and makes of any other that the file is damaged there. */
export function asFailure(name: string, error: unknown, where: string): OpenTipError {
  return error instanceof OpenTipError ? error : badParquet(name, `${where} cannot be read`);
}

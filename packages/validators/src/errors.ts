/** Why a check could not be run at all, as opposed to what it found. */
export type OpenTipErrorCode =
  | "file-not-found"
  | "is-a-directory"
  | "not-a-directory"
  | "empty-directory"
  | "no-files"
  | "file-not-readable"
  | "file-not-writable"
  | "file-changed"
  | "not-editable"
  | "output-exists"
  | "report-too-long"
  | "bad-option"
  | "bad-config"
  | "bad-baseline"
  | "bad-text"
  | "not-in-dataset"
  | "bad-dataset"
  | "bad-profile"
  | "bad-rule-set"
  | "rule-clash"
  | "rule-failed"
  | "no-such-place"
  | "bad-mapping"
  | "mapping-does-not-fit"
  | "bad-gzip"
  | "grows-too-much"
  | "not-a-workbook"
  | "unsupported-workbook"
  | "bad-workbook"
  | "workbook-too-large"
  | "not-seekable"
  | "read-once"
  | "stream-failed"
  | "no-temporary-storage"
  | "not-parquet"
  | "bad-parquet"
  | "encrypted-parquet"
  | "unsupported-parquet"
  | "worker-failed";

/** An error with a stable code, a message for people, and what to do about it. */
export class OpenTipError extends Error {
  override readonly name = "OpenTipError";
  readonly code: OpenTipErrorCode;
  /** What the reader can do, as a sentence. */
  readonly remedy: string;

  constructor(code: OpenTipErrorCode, message: string, remedy: string) {
    super(message);
    this.code = code;
    this.remedy = remedy;
  }
}

import type { OpenTipErrorCode } from "../errors.ts";
import type { FixBlobOptions } from "../fixes/fix-blob.ts";
import type { Progress } from "../progress.ts";
import type { ReportFormat } from "../reports/formats.ts";
import type { At } from "../show.ts";
import type { SentOptions } from "./checker-options.ts";

/** Raised when the messages change: a page and a worker of different builds then say so. */
export const PROTOCOL = 3;

/** Messages of items that may be under way at once. */
export const WINDOW = 4;
/** Items in a message. */
export const MOST_ITEMS = 1000;

/** What a page asks of its worker. A port comes with it, over which all that belongs to it goes. */
export interface Question {
  readonly openTip: number;
  readonly task: "check" | "report" | "inspect" | "show" | "convert" | "write" | "fix";
  readonly blob: Blob;
  readonly name: string;
  readonly options: SentOptions;
  /** Whether progress is to be told. */
  readonly progress: boolean;
  /** The place that is to be shown. */
  readonly at?: At;
  /** The format of a report that is to be written. */
  readonly reportFormat?: ReportFormat;
  /** Which fixes are to be made. */
  readonly fixing?: Fixing;
}

/** Which fixes are to be made, and how they are noted. */
export type Fixing = Pick<FixBlobOptions, "unsafe" | "of" | "logName" | "roundsBefore">;

/** What the page sends over the port: that it took as many messages of items, or that it wants no more. */
export type FromPage = { readonly kind: "took"; readonly messages: number } | { readonly kind: "stop" };

/** What the worker sends over the port. After `done` and `failed` comes nothing. */
export type FromWorker =
  | { readonly kind: "items"; readonly items: readonly unknown[] }
  | { readonly kind: "progress"; readonly progress: Progress }
  | { readonly kind: "done"; readonly result: unknown }
  | { readonly kind: "failed"; readonly error: SentError };

/** An error as it is sent. With a code and a remedy it is an OpenTipError. */
export interface SentError {
  readonly name: string;
  readonly message: string;
  readonly code?: OpenTipErrorCode;
  readonly remedy?: string;
}

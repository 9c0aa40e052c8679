import type { Profile } from "../profiles/profile.ts";
import type { RuleSet } from "../rule-sets.ts";
import { answer } from "./answer.ts";
import type { FromPage, FromWorker, Question } from "./messages.ts";
import type { Port } from "./port.ts";

/** Where questions come in: the scope of a worker, or a port. */
export interface Questions {
  addEventListener(type: "message", listener: (event: unknown) => void): void;
  start?(): void;
}

/** A message that came with a port. */
interface Asked {
  readonly data: unknown;
  readonly ports: readonly Port<FromPage, FromWorker>[];
}

/** How a worker serves. */
export interface ServeOptions {
  /** Kinds of table to recognise beside those that are built in; a page asks for one by its name. */
  readonly profiles?: readonly Profile[];
  /** Rules of others to apply to every file that is checked here. */
  readonly ruleSets?: readonly RuleSet[];
  /** Where questions come in, if not in the worker's own scope: a port of a SharedWorker, or of a MessageChannel. */
  readonly port?: Questions;
}

/** Answers the questions of pages that speak to this worker through `createChecker`. Other messages are left alone. */
export function serve({
  profiles = [],
  ruleSets = [],
  port = globalThis as unknown as Questions,
}: ServeOptions = {}): void {
  port.addEventListener("message", (event) => {
    const {
      data,
      ports: [own],
    } = event as Asked;
    if (own && isQuestion(data)) void answer(data, own, { profiles, ruleSets });
  });
  port.start?.();
}

function isQuestion(data: unknown): data is Question {
  return typeof data === "object" && data !== null && "openTip" in data;
}

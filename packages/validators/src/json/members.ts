import { count } from "../printable.ts";
import { MOST_DOUBTS } from "./examine.ts";
import type { Extent } from "./extent.ts";
import { decoded, type JsonLimits, parseRecord } from "./parse-record.ts";
import { type JsonProblem, pointerStep } from "./problem.ts";
import type { JsonRecord } from "./record.ts";
import { ValuePlaces } from "./value-places.ts";
import type { Window } from "./window.ts";

/** Where an object begins. */
interface Beginning {
  readonly at: number;
  readonly line: number;
  readonly lineStart: number;
}

/** Members of such an object that are kept. What has more is no record, but a table written as one. */
const MOST_MEMBERS = 100_000;

/** A member as an object of its own, and where it stands. */
interface MemberText {
  readonly bytes: Uint8Array;
  readonly extent: Extent;
}

/** The members of an object that is read piece by piece: all of it, or what stands beside its arrays of records. */
export class Members {
  private readonly limits: JsonLimits;
  private readonly begins: Beginning;
  private readonly value: Record<string, unknown> = {};
  private readonly names = new Set<string>();
  private readonly problems: JsonProblem[] = [];
  private readonly doubts: JsonProblem[] = [];
  private readonly texts = new Map<string, MemberText>();
  /** The member in which a value was looked for last. */
  private located: { readonly text: MemberText; readonly places: ValuePlaces } | undefined;
  private bytes = 0;
  private more = 0;

  constructor(begins: Beginning, limits: JsonLimits) {
    this.begins = begins;
    this.limits = limits;
  }

  /** Reads a member: its name, a colon and its value. */
  add(window: Window, extent: Extent): void {
    const { start, end, flaw, names } = extent;
    this.bytes += end - start;
    if (this.names.size >= MOST_MEMBERS) {
      this.more++;
      return;
    }
    const member = flaw === "too-long" ? new Uint8Array() : window.slice(start, end);
    // As an object of its own, whose bracket stands where the comma before it does.
    const whole = new Uint8Array(member.length + (flaw ? 1 : 2)).fill(0x7d);
    whole[0] = 0x7b;
    whole.set(member, 1);
    const { value, problem, doubts } = parseRecord(
      whole,
      { ...extent, start: start - 1, names: names + 1 },
      "",
      this.limits,
    );
    this.keep(problem ? [problem] : [], doubts);
    const [name, content] = Object.entries(value ?? {})[0] ?? [];
    if (name === undefined) return;
    this.note(name, extent);
    if (this.bytes > this.limits.bytes) return;
    this.texts.set(name, { bytes: whole, extent });
    // Not by assignment: that would make a prototype of what stands under the name __proto__.
    Object.defineProperty(this.value, name, {
      value: content,
      writable: true,
      enumerable: true,
      configurable: true,
    });
  }

  /** Takes note of a member whose value is an array of records, and says its name. */
  collection(
    window: Window,
    extent: Pick<Extent, "start" | "line" | "lineStart"> & { nameEnd: number },
  ): string {
    const { value, doubts, problem } = parseRecord(
      window.slice(extent.start, extent.nameEnd),
      { ...extent, flaw: undefined, names: 0 },
      "",
      this.limits,
    );
    this.keep(problem ? [problem] : [], doubts);
    const name = typeof value === "string" ? value : "";
    this.note(name, extent);
    return name;
  }

  private note(name: string, { start, line, lineStart }: Pick<Extent, "start" | "line" | "lineStart">): void {
    if (this.names.has(name)) {
      const message = "This name stands twice in the same object.";
      const place = { byteOffset: start, line, column: start - lineStart + 1 };
      this.keep([], [{ kind: "duplicate-key", message, pointer: pointerStep(name), ...place }]);
    }
    if (this.names.size < MOST_MEMBERS) this.names.add(name);
  }

  /** Keeps what is wrong, up to what anyone reads; the last says that there is more. */
  private keep(problems: readonly JsonProblem[], doubts: readonly JsonProblem[]): void {
    for (const problem of problems) push(this.problems, problem);
    for (const doubt of doubts) push(this.doubts, doubt);
  }

  /**
   * The members as one record.
   * @param besides whether they stand beside arrays of records: then those that can be read are kept
   */
  record(byteEnd: number, besides: boolean, others: readonly JsonProblem[]): JsonRecord {
    const { at: byteOffset, line, lineStart } = this.begins;
    const problems = [...this.problems, ...others];
    if (this.bytes > this.limits.bytes) {
      const message = `An object is longer than ${this.limits.bytes} bytes.`;
      const column = byteOffset - lineStart + 1;
      problems.unshift({ kind: "too-long", message, pointer: "", byteOffset, line, column });
    } else if (this.more > 0) {
      const message = `An object has more than ${count(MOST_MEMBERS)} members.`;
      const column = byteOffset - lineStart + 1;
      problems.unshift({ kind: "too-long", message, pointer: "", byteOffset, line, column });
    }
    const [problem, ...rest] = problems;
    const lost = problem !== undefined && !besides;
    return {
      index: 0,
      pointer: "",
      line,
      byteOffset,
      byteEnd,
      value: lost ? undefined : this.value,
      problem: lost ? problem : undefined,
      doubts: [...(lost ? rest : problems), ...this.doubts],
      placeOf: (pointer) => this.placesFor(pointer)?.find(pointer) ?? { line, byteOffset, byteEnd },
      writtenAt: (pointer) => this.placesFor(pointer)?.written(pointer),
    };
  }

  /** The places of the values in the member that a pointer leads into. */
  private placesFor(pointer: string): ValuePlaces | undefined {
    const step = pointer.split("/").slice(0, 2).join("/");
    const name = [...this.texts.keys()].find((one) => pointerStep(one) === step);
    const text = name === undefined ? undefined : this.texts.get(name);
    if (!text) return undefined;
    if (this.located?.text !== text) {
      const start = { line: text.extent.line, byteOffset: text.extent.start - 1 };
      this.located = { text, places: new ValuePlaces(decoded(text.bytes) ?? "", start) };
    }
    return this.located.places;
  }
}

function push(problems: JsonProblem[], problem: JsonProblem): void {
  if (problems.length < MOST_DOUBTS) problems.push(problem);
  else if (problems.length === MOST_DOUBTS)
    problems.push({ ...problem, message: `${problem.message} More of the kind are not listed.` });
}

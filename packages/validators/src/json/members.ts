import type { Extent } from "./extent.ts";
import { type JsonLimits, parseRecord } from "./parse-record.ts";
import { type JsonProblem, pointerStep } from "./problem.ts";
import type { JsonRecord } from "./record.ts";
import type { Window } from "./window.ts";

/** Where an object begins. */
interface Beginning {
  readonly at: number;
  readonly line: number;
  readonly lineStart: number;
}

/** The members of an object that is read piece by piece: all of it, or what stands beside its arrays of records. */
export class Members {
  private readonly limits: JsonLimits;
  private readonly begins: Beginning;
  private readonly value: Record<string, unknown> = {};
  private readonly names = new Set<string>();
  private readonly problems: JsonProblem[] = [];
  private readonly doubts: JsonProblem[] = [];
  private bytes = 0;

  constructor(begins: Beginning, limits: JsonLimits) {
    this.begins = begins;
    this.limits = limits;
  }

  /** Reads a member: its name, a colon and its value. */
  add(window: Window, extent: Extent): void {
    const { start, end, flaw, names } = extent;
    this.bytes += end - start;
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
    if (problem) this.problems.push(problem);
    for (const doubt of doubts) this.doubts.push(doubt);
    const [name, content] = Object.entries(value ?? {})[0] ?? [];
    if (name === undefined) return;
    this.note(name, extent);
    if (this.bytes > this.limits.bytes) return;
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
    if (problem) this.problems.push(problem);
    for (const doubt of doubts) this.doubts.push(doubt);
    const name = typeof value === "string" ? value : "";
    this.note(name, extent);
    return name;
  }

  private note(name: string, { start, line, lineStart }: Pick<Extent, "start" | "line" | "lineStart">): void {
    if (this.names.has(name)) {
      const message = "This name stands twice in the same object.";
      const place = { byteOffset: start, line, column: start - lineStart + 1 };
      this.doubts.push({ kind: "duplicate-key", message, pointer: pointerStep(name), ...place });
    }
    this.names.add(name);
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
    };
  }
}

import type { WorkbookLimits } from "./limits.ts";
import { tooLarge, type Where } from "./workbook-error.ts";
import { attributesOf } from "./xml-attributes.ts";
import type { XmlHandler } from "./xml-scanner.ts";
import type { XmlSource } from "./xml-source.ts";

/** One reference from a part of an Office file to another. */
export interface Relationship {
  /** What the other part is: the last word of its type, which is the same in strict and transitional files. */
  readonly kind: string;
  /** Name of the other part from the root of the package; undefined where it is outside the file. */
  readonly target: string | undefined;
}

/** Reads the relationships of one part (ECMA-376 part 2, 9.3). */
export class Relationships implements XmlHandler {
  readonly byId = new Map<string, Relationship>();
  private readonly folder: string;
  private readonly where: Where;
  private readonly limits: WorkbookLimits;

  /** `folder` is that of the part which refers, with a slash at its end, or "". */
  constructor(folder: string, where: Where, limits: WorkbookLimits) {
    this.folder = folder;
    this.where = where;
    this.limits = limits;
  }

  /** The first target of a kind, if it is inside the file. */
  targetOf(kind: string): string | undefined {
    for (const found of this.byId.values()) if (found.kind === kind) return found.target;
    return undefined;
  }

  open(name: string, depth: number, source: XmlSource, from: number, to: number): void {
    if (depth !== 1 || name !== "Relationship") return;
    const attributes = attributesOf(source, from, to, this.where);
    const type = attributes.get("Type") ?? "";
    const outside = attributes.get("TargetMode") === "External";
    this.byId.set(attributes.get("Id") ?? "", {
      kind: type.slice(type.lastIndexOf("/") + 1),
      target: outside ? undefined : resolve(this.folder, attributes.get("Target") ?? ""),
    });
    const { listEntries } = this.limits;
    if (this.byId.size > listEntries)
      throw tooLarge(this.where, `it holds more than ${listEntries} references`);
  }

  text(): void {}

  close(): void {}
}

/** The name of the part that a target means, which may be relative or begin at the root. */
function resolve(folder: string, target: string): string {
  const path = target.replaceAll("\\", "/");
  const steps: string[] = [];
  for (const step of (path.startsWith("/") ? path : folder + path).split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "" && step !== ".") steps.push(step);
  }
  return decoded(steps.join("/"));
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

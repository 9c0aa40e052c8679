import type { Severity } from "./finding.ts";

/** Colours a text in a way that stands for a meaning, or leaves it as it is. */
export type Paint = (text: string, meaning: Severity | "strong" | "faint" | "good") => string;

/** Leaves every text as it is. */
export const plain: Paint = (text) => text;

/** How texts are fitted to what shows them, whose width is counted in characters of a terminal. */
export interface LineLayout {
  readonly width: number;
  /** How wide a text is: some characters take two places, and some none. */
  measure(text: string): number;
  /** As much of a text as fits a width, with a sign that something was left out. */
  cut(text: string, width: number): string;
  /** Breaks lines that are wider, and begins what follows further in than its line began. */
  wrap(text: string): string;
}

/** Leaves lines as long as they are. */
export const unlimited: LineLayout = {
  width: Number.POSITIVE_INFINITY,
  measure: (text) => [...text].length,
  cut: (text, width) => {
    const points = [...text];
    return points.length > width ? `${points.slice(0, width - 1).join("")}…` : text;
  },
  wrap: (text) => text,
};

/** A text with blanks after it, up to a width. */
export function padded(text: string, width: number, { measure }: LineLayout): string {
  return text + " ".repeat(Math.max(width - measure(text), 0));
}

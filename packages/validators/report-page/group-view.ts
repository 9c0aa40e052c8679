import type { PageGroup } from "../src/reports/html/page-data.ts";
import { SHOWN_AT_FIRST } from "../src/reports/html/page-data.ts";
import { number } from "./number.ts";
import { RowList } from "./row-list.ts";

/** How many more findings are shown at once. */
const STEP = 500;

/** A group of findings on the page. Its rows are made when they are asked for: a page may have 100,000. */
export class GroupView {
  readonly group: PageGroup;
  readonly element: HTMLDetailsElement;
  /** What all its findings have in common, to be searched. */
  private readonly words: string;
  private readonly rows: RowList;
  private readonly extent: Element | null;
  private readonly more: HTMLButtonElement | null;
  private texts: readonly string[] | undefined;
  /** Which of the listed findings match; absent where all do. */
  private matching: readonly number[] | undefined;
  private stale = false;

  constructor(group: PageGroup, at: number) {
    this.group = group;
    this.element = document.getElementById(`g${at}`) as HTMLDetailsElement;
    const { file, rule, column } = group;
    const common = this.element.querySelector(".common")?.textContent;
    const said = this.element.querySelector("summary")?.textContent;
    this.words = [file, rule, column, said, common].join(" ").toLowerCase();
    this.rows = new RowList(this.element.querySelector(".rows"), group.columns);
    this.extent = this.element.querySelector(".shown");
    this.more = this.element.querySelector(".more");
    this.more?.addEventListener("click", () => this.showMore());
    this.element.addEventListener("toggle", () => this.refresh());
    this.tell();
  }

  /** Narrows it down to findings that have all words, and says how many those are. */
  search(words: readonly string[]): number {
    const beyond = words.filter((word) => !this.words.includes(word));
    const before = this.matching;
    this.matching = beyond.length === 0 ? undefined : this.having(beyond);
    this.stale ||= this.matching !== before;
    this.element.hidden = this.matching?.length === 0;
    if (this.element.open) this.refresh();
    return this.matching?.length ?? this.group.count;
  }

  /** Shows the rows that match, if others are shown. */
  refresh(): void {
    if (!this.stale) return;
    this.stale = false;
    this.rows.show(this.numbers(0, SHOWN_AT_FIRST));
    this.tell();
  }

  private showMore(): void {
    this.rows.add(this.numbers(this.rows.shown, STEP));
    this.tell();
    // The button that had the focus may be gone.
    if (this.more?.hidden) this.rows.focus();
  }

  private having(words: readonly string[]): readonly number[] {
    this.texts ??= this.rows.texts();
    return this.texts.flatMap((text, at) => (words.every((word) => text.includes(word)) ? [at] : []));
  }

  private numbers(from: number, length: number): readonly number[] {
    if (this.matching) return this.matching.slice(from, from + length);
    const end = Math.min(from + length, this.group.listed);
    return Array.from({ length: Math.max(0, end - from) }, (_, at) => from + at);
  }

  /** Says how many are shown, and whether there are more. */
  private tell(): void {
    const { shown } = this.rows;
    const { listed, count } = this.group;
    const left = (this.matching?.length ?? listed) - shown;
    if (this.extent)
      this.extent.textContent = this.matching
        ? `${number(shown)} of ${number(this.matching.length)} that match shown; there are ${number(count)} in all.`
        : `${number(shown)} of ${number(count)} shown.`;
    if (!this.more) return;
    this.more.hidden = left <= 0;
    this.more.textContent = `Show ${number(Math.min(left, STEP))} more`;
  }
}

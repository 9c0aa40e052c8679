import { styleText } from "node:util";
import type { Paint } from "../paint.ts";

const styles = {
  error: "red",
  warning: "yellow",
  info: "cyan",
  strong: "bold",
  faint: "dim",
  good: "green",
} as const;

/** Colours for a terminal; none for a file or a pipe, or where NO_COLOR is set. */
export function paintFor(stream: NodeJS.WriteStream): Paint {
  const colours = process.env.NO_COLOR ? false : process.env.FORCE_COLOR ? true : stream.isTTY === true;
  return colours
    ? (text, meaning) => styleText(styles[meaning], text, { validateStream: false })
    : (text) => text;
}

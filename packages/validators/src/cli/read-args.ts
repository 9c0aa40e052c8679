import { type ParseArgsConfig, parseArgs } from "node:util";
import { OpenTipError } from "../errors.ts";
import { didYouMean } from "../nearest.ts";

type Options = NonNullable<ParseArgsConfig["options"]>;

/** Reads the arguments of a command as `parseArgs` does; of what it refuses, says what was probably meant. */
export function readArgs<const O extends Options>(command: string, args: readonly string[], options: O) {
  try {
    return parseArgs({ args: [...args], allowPositionals: true as const, options, tokens: true as const });
  } catch (error) {
    if (!isRefused(error)) throw error;
    const unknown = unknownOption(args, options);
    const seeHelp = `See open-tip ${command} --help.`;
    // The platform's own sentence is followed by advice on other matters.
    const [sentence = ""] = error.message.split(/\.(?: |$)|\n/);
    if (unknown === undefined) throw new OpenTipError("bad-option", `${sentence}.`, seeHelp);
    const meant = didYouMean(
      unknown,
      Object.keys(options).map((name) => `--${name}`),
    );
    throw new OpenTipError(
      "bad-option",
      `open-tip ${command} has no option ${unknown}.`,
      [...(meant === undefined ? [] : [meant]), seeHelp].join(" "),
    );
  }
}

function isRefused(error: unknown): error is TypeError {
  return error instanceof TypeError && "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS");
}

/** The first option that is not among those known, as it was written. */
function unknownOption(args: readonly string[], options: Options): string | undefined {
  const { tokens } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options,
    strict: false,
    tokens: true,
  });
  for (const token of tokens)
    if (token.kind === "option" && !Object.hasOwn(options, token.name)) return token.rawName;
  return undefined;
}

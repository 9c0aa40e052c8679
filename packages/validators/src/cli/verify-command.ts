import { OpenTipError } from "../errors.ts";
import { matchCopies } from "../evidence/match-copies.ts";
import { verify } from "../evidence/verify.ts";
import { configOptions, configured, samplesSaid } from "./configured.ts";
import { layoutFor } from "./line-layout.ts";
import { paintFor } from "./paint.ts";
import { readArgs } from "./read-args.ts";
import { readDataset } from "./read-dataset.ts";
import { readFolder } from "./read-folder.ts";
import { renderVerified, verifiedVerdict } from "./render-verified.ts";
import { formats, oneOf, reportOptions } from "./report-options.ts";
import { openSource } from "./sources.ts";
import { verifiedCopies } from "./verified-copies.ts";

const example = "Try: open-tip verify corpus.json --articles copies";

/** `open-tip verify DATASET --articles DIR`: returns the exit code. */
export async function verifyCommand(args: readonly string[]): Promise<number> {
  const { values, positionals, tokens } = readArgs("verify", args, {
    ...reportOptions,
    ...configOptions,
    articles: { type: "string" },
  });
  const [path, ...others] = positionals;
  if (path === undefined || others.length > 0) {
    const message =
      path === undefined ? "No dataset was given." : "Exactly one dataset can be verified at a time.";
    throw new OpenTipError("bad-option", message, example);
  }
  const effective = await configured(values, tokens);
  const folder = effective.path(effective.forRun().get("articles"));
  if (folder === undefined || folder === "") {
    throw new OpenTipError("bad-option", "--articles is missing: the folder that holds the copies.", example);
  }
  const format = oneOf("--format", values.format, formats);
  const samples = samplesSaid(effective);

  const input = await openSource(path);
  const dataset = await readDataset(input);
  const files = await readFolder(folder);
  const matches = await matchCopies(dataset, files);
  const report = await verify(
    dataset,
    matches.matched.map(({ source, content }) => [source, content]),
  );
  const texts = new Map(files.map(({ name, text }) => [name, text]));
  const names = { dataset: input.name, folder };
  const verified = verifiedCopies(names, dataset, matches, report, (file) => texts.get(file) ?? "");
  const paint = paintFor(process.stdout);
  process.stdout.write(
    format === "json"
      ? `${JSON.stringify(verified, null, 2)}\n`
      : values.quiet
        ? `${verifiedVerdict(verified, paint)}\n`
        : layoutFor(process.stdout).wrap(renderVerified(verified, samples, paint)),
  );
  return verified.exitCode;
}

import { configOptions } from "./config-options.ts";

export const verify = `open-tip verify DATASET --articles DIR

Says whether the passages that records rest on stand in your copies of the
articles where the records say, and if not, where they probably are now.
DATASET is JSON of the standard, as corpus.json of @open-tip/corpus; - is
standard input. DIR is a folder of copies, as text or HTML, under any names: a
file is known by its digest, else by its name (ARTICLE.txt), else by the
passages in it. Words of an article are never printed, save quotations that the
dataset prints itself.

Examples
  open-tip verify corpus.json --articles copies
  open-tip verify corpus.json --articles copies --format json

Options
  --articles DIR        the folder that holds the copies; needed unless the configuration
                        names it
  --format FORMAT       pretty (default) or json, which holds every passage
  --samples N           how many passages of a kind to show (default 5), or all
  --quiet               print only the verdict
${configOptions}
Of a configuration apply articles and samples; the rest is about other commands.

Exit codes
  0  everything was checked and stands where the records say
  1  something does not
  2  the call was wrong, the dataset is none, or a file could not be read
  3  not everything could be checked, and nothing wrong was found
`;

import { configOptions } from "./config-options.ts";
import { exitCodes } from "./exit-codes.ts";
import { fileOptions } from "./file-options.ts";
import { formats } from "./formats.ts";
import { sources } from "./sources.ts";

export const check = `open-tip check FILE...

Says what a table is, what is wrong in it, where, why, and how to mend it: tier
placements, other records of the standard, and tables of other profiles. FILE is
CSV, TSV, XLSX, JSON, NDJSON or Parquet, gzipped or not.

${sources}

Examples
  open-tip check rankings.csv
  open-tip check data "older/**/*.xlsx" --fail-on warning
  open-tip check 2015.csv --edition 2015 --tier-codes "1=tier-1,2=tier-2,3=tier-3"
  open-tip check rankings.csv --reference @open-tip/corpus/history
  open-tip check corpus.json --articles copies
  open-tip check data --format github --output sarif=open-tip.sarif --output csv=todo.csv
  open-tip check rankings.csv --output html=report.html
  open-tip check rankings.csv --fix-dry-run
  open-tip check rankings.csv --fix --fix-log fixes.ndjson
  open-tip check cases.csv --redact --quiet --max-warnings 0
  open-tip check data --write-baseline open-tip.baseline.json
  open-tip check - --format json < rankings.csv

Options
  --format FORMAT       what goes to standard output: pretty (default), or another format
  -o, --output FORMAT=FILE
                        the report to a file as well, as junit=report.xml; repeatable. The
                        file must not exist, or be empty
  --force               replace files of --output that exist
  --fail-on SEVERITY    error (default), warning or info: what makes the exit code 1
  --reference NAME      compare with these placements: a file, or an installed
                        package such as @open-tip/corpus/history
  --articles DIR        the folder that holds texts of sources, as text or HTML, in
                        which the words that records rest on are looked for
${configOptions}  --print-config        print the configuration in force for the files, and what says so
  --baseline FILE       let findings rest that were there when FILE was written
  --write-baseline FILE let all that is found now rest from now on
  --prune-baseline      take out of the baseline what no longer occurs
  --max-warnings N      with more warnings than this the exit code is 1
  --samples N           how many equal findings to show, or all; otherwise 5, of which a
                        terminal is told 1 to 3
  --verbose             name every column, and every rule that was not applied, and why
  --fix                 write in the file what is understood as the standard or the report
                        writes it, and nothing else; then check it
  --fix-unsafe          as --fix, and guesses too that are likely, such as misspelt names
  --fix-dry-run         show what --fix would change, as a diff, and change nothing; the
                        exit code is 1 where something would change
  --fix-log FILE        note how to take back what was fixed
  --revert-fixes FILE   take back what such a file notes; give no other file
  --quiet               print only the verdict of each file and the sums; JSON is
                        always whole
${fileOptions}
${formats}
${exitCodes}`;

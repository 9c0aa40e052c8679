import json
import subprocess

import pandas as pd

command = ["npx", "--yes", "@open-tip/validators", "check", "rankings.csv", "--format", "json"]
run = subprocess.run(command, capture_output=True, text=True)
if run.returncode == 2:
    raise SystemExit(run.stderr)

(report,) = json.loads(run.stdout)["reports"]
print(report["what"])
findings = pd.DataFrame(report["groups"])
print(findings[["severity", "rule", "count"]].to_string(index=False))

"""The rows of CSV files as Python's csv module reads them: a JSON object of path to list of rows.

    python read_csv.py table.csv [more.csv ...]
"""

import csv
import json
import sys


def rows(path):
    with open(path, encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, strict=True))


if __name__ == "__main__":
    json.dump({path: rows(path) for path in sys.argv[1:]}, sys.stdout)

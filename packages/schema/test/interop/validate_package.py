"""What Frictionless finds wrong with data packages: a JSON object of path to list of [type, table, row, field].

    python validate_package.py datapackage.json [more.json ...]
"""

import json
import sys

from frictionless import validate


def errors(path):
    report = validate(path)
    in_tables = [
        [error.type, task.name, getattr(error, "row_number", None), getattr(error, "field_name", None)]
        for task in report.tasks
        for error in task.errors
    ]
    return [[error.type, None, None, None] for error in report.errors] + in_tables


if __name__ == "__main__":
    json.dump({path: errors(path) for path in sys.argv[1:]}, sys.stdout)

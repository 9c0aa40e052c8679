"""Verdicts of Python's jsonschema on conformance cases.

    python run_conformance.py tip.schema.json cases.json [more.json ...]

Prints a JSON object: for each file a list of groups, each a list in the order of its tests. For each test it has the
list of the clauses that refuse the data, as JSON Pointers into the bundle: an empty list is the verdict "valid".
A runner in another language looks much the same, and may do without clauses.
"""

import json
import re
import sys

from jsonschema import Draft202012Validator, ValidationError
from jsonschema.validators import extend


def pattern(validator, expression, instance, _schema):
    """The `pattern` keyword with `$` as JSON Schema means it: Python's own also matches before a final line break."""
    if not validator.is_type(instance, "string"):
        return
    if not re.search(re.sub(r"\$$", r"\\Z", expression), instance):
        yield ValidationError(f"{instance!r} does not match {expression!r}")


Validator = extend(Draft202012Validator, {"pattern": pattern})


def clause(schema, error):
    """JSON Pointer to the keyword that refuses, from where it is written: behind every reference."""
    pointer, place = "", schema
    for key in error.absolute_schema_path:
        if "$ref" in place:
            pointer, place = place["$ref"].removeprefix("#"), schema
            for part in pointer.split("/")[1:]:
                place = place[part]
        pointer, place = f"{pointer}/{key}", place[key]
    return pointer


def clauses(validator, data):
    """Every clause against the data, but for those that conformance/README.md calls repetitions."""
    found = {clause(validator.schema, error) for error in validator.iter_errors(data)}
    return sorted(
        one
        for one in found
        if not one.endswith("/format")
        and not (one.endswith("/enum") and one.removesuffix("enum") + "type" in found)
    )


def read(path):
    with open(path, encoding="utf-8") as file:
        return json.load(file)


def main(schema_path, *case_paths):
    bundle = read(schema_path)
    Validator.check_schema(bundle)
    validators = {
        entity: Validator(
            {**bundle, "$ref": f"#/$defs/{entity}"},
            format_checker=Draft202012Validator.FORMAT_CHECKER,
        )
        for entity in bundle["$defs"]
    }
    verdicts = {
        path: [
            [clauses(validators[group["entity"]], test["data"]) for test in group["tests"]]
            for group in read(path)
        ]
        for path in case_paths
    }
    json.dump(verdicts, sys.stdout)


if __name__ == "__main__":
    main(*sys.argv[1:])

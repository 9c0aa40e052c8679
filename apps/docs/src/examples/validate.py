import csv
import json

from jsonschema import Draft202012Validator

with open("tip.schema.json", encoding="utf-8") as file:
    schema = json.load(file)

validator = Draft202012Validator({**schema, "$ref": "#/$defs/TierPlacement"})
placement = {
    "id": "placement/dataset/my-rankings/2020/NAM",
    "source": "dataset/my-rankings",
    "territory": "NAM",
    "edition": 2020,
    "tier": "2WL",
}
for error in validator.iter_errors(placement):
    print(error.json_path, error.message)

with open("tier.csv", encoding="utf-8", newline="") as file:
    for row in csv.DictReader(file):
        print(row["code"], "|", row["label"], "|", row["ordinal"] or "no step")

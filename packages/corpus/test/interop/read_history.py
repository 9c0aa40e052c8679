"""The tables of the tier history in pandas, and through Stata's file format: what a researcher would find there.

    python read_history.py FOLDER
"""

import json
import sys
import tempfile
import warnings
from pathlib import Path

import pandas

# A name that Stata does not take is only warned about, and changed.
warnings.simplefilter("error")

folder = Path(sys.argv[1])
# A column that is blank throughout has no type of its own: the codebook says which are texts.
codebook = json.loads((folder / "codebook.json").read_text(encoding="utf-8"))
texts_of = {
    table["name"]: {field["name"]: "string" for field in table["schema"]["fields"] if field["type"] == "string"}
    for table in codebook["resources"]
}
read = {name: pandas.read_csv(folder / f"{name}.csv", dtype=texts) for name, texts in texts_of.items()}
long, wide = read["placements-long"], read["placements-wide"]

with tempfile.TemporaryDirectory() as temporary:
    for name, table in read.items():
        path = Path(temporary) / f"{name}.dta"
        # Stata has no missing texts, only empty ones.
        filled = table.assign(**{column: table[column].fillna("").astype(object) for column in texts_of[name]})
        filled.to_stata(path, version=118, write_index=False)
        assert list(pandas.read_stata(path).columns) == list(table.columns), name

melted = wide.melt(id_vars=["iso3", "country"], var_name="edition", value_name="tier").dropna(subset="tier")
melted["edition"] = melted["edition"].str.removeprefix("t").astype("int64")
said = long.assign(tier=long["tier"].fillna(long["absence"])).dropna(subset="tier")
columns = ["iso3", "edition", "tier"]
same = melted[columns].sort_values(columns).reset_index(drop=True).equals(
    said[columns].sort_values(columns).reset_index(drop=True)
)

json.dump(
    {
        "rows": {name: len(table) for name, table in read.items()},
        "types": {name: {column: str(kind) for column, kind in table.dtypes.items()} for name, table in read.items()},
        "reshaped": bool(same),
        "namibia": long.query("iso3 == 'NAM' and edition == 2020")["tier"].tolist(),
    },
    sys.stdout,
)

import pandas as pd

history = pd.read_csv("placements-long.csv")

# The steps have an order. A special case is none of them, so it is missing here.
steps = ["tier-1", "tier-2", "tier-2-watch-list", "tier-3"]
history["step"] = pd.Categorical(history["tier"], categories=steps, ordered=True)

print(history[history["edition"] == 2015]["step"].value_counts(sort=False).to_string())

# What two codings or more agree on, without those that copy from each other.
sure = history[history["level"] == "independent"]
print(len(sure), "of", len(history), "placements rest on independent codings")

npx @open-tip/validators check rankings.csv

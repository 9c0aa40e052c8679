npx @open-tip/validators convert rankings-mended.csv -o placements.csv

# The report as a table: one line for each finding. Status 1 means that something was found.
args <- c("--yes", "@open-tip/validators", "check", "rankings.csv", "--format", "csv")
status <- system2("npx", args, stdout = "findings.csv")
stopifnot(status %in% c(0, 1))

findings <- read.csv("findings.csv")
print(findings[c("row", "column", "rule")], row.names = FALSE)

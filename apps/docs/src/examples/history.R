# A blank tier is one that is not known, or an absence.
history <- read.csv("placements-long.csv", na.strings = "")

# The steps have an order. A special case is none, so it is missing.
steps <- c("tier-1", "tier-2", "tier-2-watch-list", "tier-3")
history$step <- factor(history$tier, levels = steps, ordered = TRUE)

counts <- table(step = history$step[history$edition == 2015])
print(as.data.frame(counts), row.names = FALSE)

thailand <- subset(history, iso3 == "THA" & edition %in% 2012:2015)
print(thailand[c("edition", "tier", "level")], row.names = FALSE)

# Base R alone. A blank tier is one that is not known, or an absence; nothing is filled in.
history <- read.csv("placements-long.csv", na.strings = "", encoding = "UTF-8")

# The steps have an order. A special case is none of them, so it is missing here.
steps <- c("tier-1", "tier-2", "tier-2-watch-list", "tier-3")
history$step <- factor(history$tier, levels = steps, ordered = TRUE)

print(table(history$step[history$edition == 2015]))

thailand <- subset(history, iso3 == "THA" & edition >= 2012 & edition <= 2015)
print(thailand[c("edition", "tier", "level")], row.names = FALSE)

# Reads series of daily cases, one area a line, and writes what R's package EpiEstim makes of them.
#   Rscript epiestim.R CASES.csv OUT.csv MEAN SD    serial interval in days, windows of 7 days
# The first line of OUT is the seconds that the calculation took, without reading and writing.
arguments <- commandArgs(trailingOnly = TRUE)
if (!suppressWarnings(suppressMessages(require(EpiEstim, quietly = TRUE)))) {
  quit(status = 9)
}
series <- lapply(strsplit(readLines(arguments[1]), ","), as.numeric)
config <- list(mean_si = as.numeric(arguments[3]), std_si = as.numeric(arguments[4]))

estimate <- function(cases) {
  suppressMessages(suppressWarnings(
    estimate_R(cases, method = "parametric_si", config = make_config(config))))$R
}

begin <- proc.time()[["elapsed"]]
found <- lapply(series, estimate)
seconds <- proc.time()[["elapsed"]] - begin
columns <- c("Mean(R)", "Std(R)", "Quantile.0.025(R)", "Median(R)", "Quantile.0.975(R)")
lines <- unlist(lapply(found, function(it) {
  apply(as.matrix(it[, columns]), 1, function(row) paste(format(row, digits = 17), collapse = ","))
}))
writeLines(c(format(seconds, digits = 17), lines), arguments[2])

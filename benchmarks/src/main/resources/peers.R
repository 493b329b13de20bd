# Reads series of angles and of counts, one series a line, and writes what R's packages make of them.
#   Rscript peers.R circular ANGLES.csv OUT.csv     R package circular
#   Rscript peers.R entropy COUNTS.csv OUT.csv      R package entropy
# The first line of OUT is the seconds that the calculation took, without reading and writing.
arguments <- commandArgs(trailingOnly = TRUE)
if (!suppressWarnings(suppressMessages(require(arguments[1], character.only = TRUE, quietly = TRUE)))) {
  quit(status = 9)
}
series <- lapply(strsplit(readLines(arguments[2]), ","), as.numeric)

of_angles <- function(x) {
  angles <- circular(x)
  c(as.numeric(rho.circular(angles)),
    as.numeric(mean.circular(angles)) %% (2 * pi),
    kuiper.test(angles)$statistic,
    watson.test(angles)$statistic,
    rao.spacing.test(angles)$statistic)
}

of_counts <- function(y) {
  c(entropy.empirical(y), entropy.MillerMadow(y), entropy.ChaoShen(y), entropy.Dirichlet(y, 0.5),
    entropy.shrink(y, verbose = FALSE))
}

calculate <- if (arguments[1] == "circular") of_angles else of_counts
begin <- proc.time()[["elapsed"]]
found <- lapply(series, calculate)
seconds <- proc.time()[["elapsed"]] - begin
lines <- vapply(found, function(row) paste(format(row, digits = 17), collapse = ","), "")
writeLines(c(format(seconds, digits = 17), lines), arguments[3])

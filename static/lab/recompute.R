#!/usr/bin/env Rscript
# Recomputes every figure of the report of a study from events.csv alone, in base R.
#
#   Rscript recompute.R events.csv [more.csv ...] [--by scenario|study|version] > figures.json
#
# Written from the definitions (docs/study-report.md, docs/study-data.md) and from the literature; it has nothing in common with the code of
# the report, so that each checks the other. Times are in ms, scores in points, shares from 0 to 1.
#
# To work with the figures in R, as a data frame:
#   source("recompute.R"); as_table(report("events.csv")$figures)
#
# References
#   Agresti & Caffo 2000, The American Statistician 54(4), 280-288.
#   Brooke 1996, SUS: a 'quick and dirty' usability scale.
#   Clark et al. 2021, arXiv 2101.00455 (bootstrap intervals of SUS).
#   Conover 1999, Practical Nonparametric Statistics, 3rd ed., ch. 3.2 (interval of a median).
#   Lewis & Sauro 2006, J. Usability Studies 1(3), 136-150.
#   Sauro & Lewis 2005, Proc. HFES 49, 2100-2103 (adjusted Wald interval: Agresti & Coull 1998).
#   Sauro & Lewis 2010, Proc. CHI, 2347-2350 (geometric mean of task times).
#   Sauro & Lewis 2016, Quantifying the User Experience, 2nd ed. (curved grades of SUS).
#   Welch 1947, Biometrika 34, 28-35.

TAIL <- 0.025
# Fewer people than these are too few for a figure of its kind.
FEW_PROPORTION <- 5; FEW_TIMES <- 3; FEW_SCORES <- 5; FEW_COMPARED <- 5
MEDIAN_FROM_DONE <- 25; ORDER_STATISTICS_FROM <- 6
# Rows may be written so many ms after what they tell of.
LATE_MS <- 500
# How the names of those begin who tried the study out.
TRIAL <- "try-"
COUNTS <- c(errors = "error", misses = "miss", corrections = "correct", hints = "hint")
OUTCOMES <- c("open", "stopped", "time-up", "gave-up", "done") # The one that says most last.

# In the order of the signs, whatever the language of the machine is.
sorted <- function(texts) sort(texts, method = "radix")
in_order <- function(...) order(..., method = "radix")


# Reading: events.csv, a row an event.

# All rows of the files, each event once, with the number of its person, and of the page of a device that told it.
read_events <- function(files) {
  tables <- lapply(seq_along(files), function(number) {
    table <- read.csv(files[number], colClasses = "character", na.strings = NULL, encoding = "UTF-8", check.names = FALSE)
    cbind(table, file = rep(number, nrow(table)))
  })
  events <- do.call(rbind, tables)
  for (column in c("seq", "t_ms", "story_ms", "step")) events[[column]] <- as.numeric(ifelse(events[[column]] == "", NA, events[[column]]))
  names <- paste(events$study, events$participant, sep = "\r")
  events$person <- match(names, unique(names[in_order(events$study, events$participant)]))
  page <- pages_of(events)
  # Which export came first makes no difference: the pages of a person are in the order in which they began.
  begun <- ave(events$time_iso, page, FUN = function(times) sorted(times)[1])
  key <- paste(page, events$device, events$seq, events$time_iso)
  events$page <- page
  events <- events[in_order(events$person, begun, page, events$seq), ]
  events <- events[!duplicated(paste(events$page, events$device, events$seq, events$time_iso)), ]
  rownames(events) <- NULL
  events$page <- cumsum(c(TRUE, diff(events$page) != 0))
  events
}

# The number of the page of each row. Within a file the sequence of a page goes up, also when the page is loaded again; where it begins
# anew, another page does. Pages of two exports that have an event in common are the same page.
pages_of <- function(events) {
  n <- nrow(events)
  before <- events[-n, ]
  after <- events[-1, ]
  follows <- before$file == after$file & before$person == after$person & before$session == after$session & after$seq > before$seq
  run <- cumsum(c(TRUE, !follows))
  keys <- paste(events$person, events$session, events$device, events$seq, events$time_iso, sep = "\r")
  known <- new.env(hash = TRUE)
  page <- integer(n)
  for (rows in split(seq_len(n), run)) {
    numbers <- unlist(mget(keys[rows], envir = known, ifnotfound = list(NULL)), use.names = FALSE)
    number <- if (length(numbers)) numbers[1] else run[rows[1]]
    for (key in keys[rows]) assign(key, number, envir = known)
    page[rows] <- number
  }
  page
}

# Whether a state holds after each event of a page, from those that begin it and those that end it if they do not.
state <- function(page, begins, ends) {
  last <- ave(ifelse(begins | ends, seq_along(page), 0), page, FUN = cummax)
  last > 0 & c(FALSE, begins)[last + 1]
}

# To each event the time in ms until the next one of its page, and what that time was: shown, hidden or paused, and waiting or not.
with_stretches <- function(events) {
  page <- events$page
  until_next <- function(clock) {
    ms <- ave(clock, page, FUN = function(times) c(diff(times), 0))
    # A clock that goes back began anew, as the page was loaded again: while no page was loaded, no time is counted.
    pmax(ms, 0)
  }
  is_event <- function(...) events$event %in% c(...)
  events$ms <- until_next(events$t_ms)
  story_ms <- until_next(events$story_ms)

  loaded <- ave(events$t_ms, page, FUN = function(times) c(0, diff(times))) < 0
  paused <- state(page, is_event("pause"), is_event("resume") | loaded)
  hidden <- state(page, is_event("hide"), is_event("show") | loaded)
  # After the page was loaded again it asks whether to go on, which takes none of the time of a task.
  asks <- is_event("checkpoint") & events$detail == "after-reload"
  paused <- paused | state(page, asks, is_event("checkpoint", "task"))
  events$how <- ifelse(paused, "paused", ifelse(hidden, "hidden", "shown"))

  # Each phone of the page may show its screen of waiting.
  waiting_screen <- rep(FALSE, nrow(events))
  for (phone in unique(events$phone)) {
    turned <- is_event("screen") & events$phone == phone
    waiting_screen <- waiting_screen | state(page, turned & events$screen == "waiting", turned)
  }
  # An hour of the journey may be made shorter: then its own time runs ahead of the clock, by more than rows can be late.
  runs_ahead <- story_ms >= 2 * events$ms & story_ms - events$ms > LATE_MS
  events$waiting <- !paused & (waiting_screen | runs_ahead)
  events
}


# People and their tasks.

column_of <- function(by) switch(by, none = NULL, version = "app_version", by)

# A row a person: what they said last to the consent, how their visit ended, and their group in what is about the whole session.
people_of <- function(events, by) {
  column <- column_of(by)
  rows <- lapply(split(events, events$person), function(own) {
    own <- own[in_order(own$time_iso), ]
    last <- function(event) tail(own$detail[own$event == event], 1)
    said <- last("consent")
    ended <- last("end")
    data.frame(
      person = own$person[1], study = own$study[1], participant = own$participant[1],
      group = if (is.null(column)) "" else paste(sorted(setdiff(unique(own[[column]]), "")), collapse = " "),
      consent = if (!length(said)) "unasked" else if (said %in% c("refused", "withdrawn")) said else "agreed",
      ended = if (!length(ended)) "open" else if (ended == "done") "finished" else "stopped"
    )
  })
  people <- do.call(rbind, rows)
  people$trial <- startsWith(people$participant, TRIAL)
  people$took_part <- people$consent %in% c("agreed", "unasked") & !people$trial
  people
}

count_people <- function(people) {
  trials <- sum(people$trial)
  people <- people[!people$trial, ]
  said <- sapply(c("agreed", "refused", "withdrawn", "unasked"), function(word) sum(people$consent == word))
  ended <- sapply(c("finished", "stopped", "open"), function(word) sum(people$took_part & people$ended == word))
  c(list(participants = nrow(people)), as.list(said), as.list(ended), list(trials = trials))
}

# Of one page each task that began on it, the first time if it was begun again: list(task, outcome, its events).
attempts_on_page <- function(page) {
  told <- which(page$event == "task" & grepl("^(began|done|gave-up|time-up|stopped)=[0-9]+$", page$detail))
  word <- sub("=.*", "", page$detail[told])
  number <- sub(".*=", "", page$detail[told])
  found <- lapply(unique(number), function(task) {
    begins <- told[number == task & word == "began"]
    if (!length(begins)) return(NULL)
    is_end <- number == task & word != "began" & told > begins[1]
    last <- if (any(is_end)) told[is_end][1] else nrow(page)
    list(task = as.numeric(task), outcome = if (any(is_end)) word[is_end][1] else "open", rows = with_places(page[begins[1]:last, ]))
  })
  Filter(Negate(is.null), found)
}

# What names no step happened where the page had come to: at the screen that was shown last. So did what happened while a phone showed all
# its apps, its screen `home`: that is a step only as the first screen of a phone.
with_places <- function(rows) {
  named <- !is.na(rows$step) & rows$phone %in% c("old", "new")
  screens <- named & rows$event == "screen"
  for (phone in c("old", "new")) {
    turned <- screens & rows$phone == phone
    aside <- turned & rows$screen == "home" & cumsum(turned) > 1
    last <- cummax(ifelse(turned, seq_len(nrow(rows)), 0))
    named <- named & !(rows$phone == phone & c(FALSE, aside)[last + 1])
  }
  rows$shown <- named & rows$event == "screen"
  last <- cummax(ifelse(rows$shown, seq_len(nrow(rows)), 0))
  for (column in c("phone", "step", "screen")) rows[[column]] <- ifelse(named, rows[[column]], c(NA, rows[[column]])[last + 1])
  rows
}

# How long a task took on a device: shown and not waiting, waiting, and away. The last event ends it: no time after it counts.
device_times_ms <- function(rows) {
  rows <- rows[-nrow(rows), ]
  sum_of <- function(which) sum(rows$ms[which])
  c(
    active_ms = sum_of(rows$how == "shown" & !rows$waiting),
    waiting_ms = sum_of(rows$waiting),
    away_ms = sum_of(rows$how != "shown"),
    t_ms = sum(rows$ms)
  )
}

# Whether a phone showed a step below the highest one that it had shown in this task; its screen of all apps belongs to no step.
went_back <- function(rows) {
  screens <- rows[rows$shown & rows$screen != "home", ]
  any(vapply(split(screens$step, screens$phone), function(steps) any(steps < cummax(steps)), NA))
}

# An entry a person and task, all devices of the person together, with all that happened in it as `rows`; by task, group and person.
attempts_of <- function(events, people, by) {
  column <- column_of(by)
  taking_part <- events[events$person %in% people$person[people$took_part], ]
  parts <- unlist(lapply(split(taking_part, taking_part$page), attempts_on_page), recursive = FALSE, use.names = FALSE)
  if (is.null(parts)) return(list())
  whose <- vapply(parts, function(part) sprintf("%09d %09d", part$rows$person[1], part$task), "")
  attempts <- lapply(split(parts, whose), function(parts) {
    # What counts is the outcome that says most, and the times of the device on which it was done, else of that on which it took longest.
    outcomes <- vapply(parts, `[[`, "", "outcome")
    timed <- if ("done" %in% outcomes) parts[outcomes == "done"] else parts
    times <- lapply(timed, function(part) device_times_ms(part$rows))
    times <- times[[which.max(vapply(times, `[[`, 0, "t_ms"))]]
    rows <- do.call(rbind, lapply(parts, `[[`, "rows"))
    person <- people[people$person == rows$person[1], ]
    c(
      list(
        task = parts[[1]]$task, group = if (is.null(column)) "" else rows[[column]][1], person = person$person,
        study = person$study, participant = person$participant, outcome = OUTCOMES[max(match(outcomes, OUTCOMES))]
      ),
      as.list(times), lapply(COUNTS, function(event) sum(rows$event == event)),
      list(helped = sum(rows$event == "note" & rows$detail == "assist")),
      list(went_back = any(vapply(parts, function(part) went_back(part$rows), NA)), rows = rows)
    )
  })
  attempts <- unname(attempts)
  attempts[in_order(column_in(attempts, "task", 0), column_in(attempts, "group", ""), column_in(attempts, "person", 0))]
}

# A value of each entry of a list.
column_in <- function(entries, name, like) unname(vapply(entries, function(entry) as.vector(entry[[name]], mode(like)), like))


# Answers to questionnaires.

# Each answer of the people who took part, with the task that it is about: the last one that a task row of its page tells of.
answers_of <- function(events, people) {
  tells <- events$event == "task" & grepl("=[0-9]+$", events$detail)
  last <- ave(ifelse(tells, seq_along(tells), 0), events$page, FUN = cummax)
  number <- suppressWarnings(as.numeric(sub(".*=", "", events$detail)))
  events$told <- c(NA, number)[last + 1]
  answers <- events[events$event == "answer" & events$person %in% people$person[people$took_part], ]
  points <- ifelse(grepl("^score=[0-9]+$", answers$detail), sub("score=", "", answers$detail), NA)
  points <- as.numeric(points)
  answers$points <- ifelse(points >= 1 & points <= ifelse(answers$control == "seq", 7, 5), points, NA)
  answers
}

# 0 to 100, from ten items of 1 to 5: odd ones count upwards, even ones downwards. Brooke 1996.
sus_points <- function(items) 2.5 * sum(ifelse(seq_along(items) %% 2 == 1, items - 1, 5 - items))

# 0 to 100, from two items of 1 to 5: the mean of (item - 1) * 25.
ux_lite_points <- function(items) mean((items - 1) * 25)

ITEMS <- list(sus = list(count = 10, points = sus_points), `ux-lite` = list(count = 2, points = ux_lite_points))
SPACINGS <- c(seq = 1, sus = 2.5, `ux-lite` = 12.5)

# A row a score: SEQ of each task, SUS and UX-Lite of each person; NA where not all items were answered. The last answer to an item counts.
scores_of <- function(answers, attempts, people) {
  rows <- list()
  add <- function(questionnaire, task, group, person, score) {
    who <- people[people$person == person, ]
    rows[[length(rows) + 1]] <<- data.frame(questionnaire, task, group, study = who$study, participant = who$participant, person, score)
  }
  answers <- answers[!is.na(answers$points), ]
  for (attempt in attempts) {
    own <- answers[answers$control == "seq" & answers$person == attempt$person & answers$told %in% attempt$task, ]
    if (nrow(own)) add("seq", attempt$task, attempt$group, attempt$person, tail(own$points, 1))
  }
  for (name in names(ITEMS)) {
    controls <- paste(name, seq_len(ITEMS[[name]]$count), sep = "-")
    for (person in sort(unique(answers$person[answers$control %in% controls]))) {
      own <- answers[answers$person == person & answers$control %in% controls, ]
      items <- rev(own$points)[match(controls, rev(own$control))]
      add(name, NA, people$group[people$person == person], person, if (anyNA(items)) NA else ITEMS[[name]]$points(items))
    }
  }
  none <- data.frame(questionnaire = "", task = 0, group = "", study = "", participant = "", person = 0, score = 0)[0, ]
  do.call(rbind, c(list(none), rows))
}

# What people wrote last, if anything: `said: ` and their words. Who left it out has another word there.
comments_of <- function(answers) {
  written <- answers[answers$control == "comment", ]
  written <- written[!duplicated(written$person, fromLast = TRUE), ]
  written[grepl("^said: .*[^[:space:]]", written$detail), ]
}


# What who watched noted.

# Each note in words, with the task that was under way on its page (of several the one that began last) and the time in ms since its begin.
notes_of <- function(events, people) {
  events <- events[events$person %in% people$person[people$took_part], ]
  of_page <- function(page) {
    attempts <- attempts_on_page(page)
    is_note <- page$event == "note" & grepl("^note: .*[^[:space:]]", page$detail)
    lapply(page$seq[is_note], function(seq) {
      row <- page[page$seq == seq, ]
      within <- Filter(function(attempt) seq %in% attempt$rows$seq, attempts)
      begins <- vapply(within, function(attempt) attempt$rows$seq[1], 0)
      found <- list(task = NA, t_ms = NA, phone = "", step = NA, screen = "")
      if (length(within)) {
        attempt <- within[[which.max(begins)]]
        at <- attempt$rows[attempt$rows$seq == seq, ]
        found[c("task", "t_ms")] <- list(attempt$task, sum(attempt$rows$ms[attempt$rows$seq < seq]))
        if (!is.na(at$step)) found[c("phone", "step", "screen")] <- list(at$phone, at$step, at$screen)
      }
      c(list(study = row$study, participant = row$participant), found, list(text = sub("^note: ", "", row$detail)))
    })
  }
  as.list(unlist(lapply(split(events, events$page), of_page), recursive = FALSE, use.names = FALSE))
}


# Figures: each a value, with a 95 % interval where there is one, as c(value, low, high).

# Share of n; adjusted Wald interval (Agresti & Coull 1998; Sauro & Lewis 2005): z^2 / 2 successes and z^2 trials are added.
share_with_interval <- function(successes, n) {
  z <- qnorm(1 - TAIL)
  share <- (successes + z^2 / 2) / (n + z^2)
  half <- z * sqrt(share * (1 - share) / (n + z^2))
  c(successes / n, max(share - half, 0), min(share + half, 1))
}

# Point estimate of a completion rate. Lewis & Sauro 2006.
best_share <- function(successes, n) {
  z <- qnorm(1 - TAIL)
  share <- successes / n
  best <- if (share <= 0.5) (successes + z^2 / 2) / (n + z^2) else if (share < 0.9) share else (successes + 1) / (n + 2)
  c(best, NA, NA)
}

# Geometric mean of times; t interval of the mean of their logarithms. Sauro & Lewis 2010.
geometric_mean_ms <- function(times_ms) {
  logs <- log(pmax(times_ms, 1))
  n <- length(logs)
  if (n == 0) return(c(NA, NA, NA))
  half <- if (n < 2) NA else qt(1 - TAIL, n - 1) * sd(logs) / sqrt(n)
  exp(mean(logs) + c(0, -half, half))
}

# Median; the interval is a pair of order statistics, by the binomial distribution. Conover 1999, ch. 3.2.
median_ms <- function(times_ms) {
  n <- length(times_ms)
  if (n < ORDER_STATISTICS_FROM) return(c(median(times_ms), NA, NA))
  rank <- qbinom(TAIL, n, 0.5) # The rank from below, from 1, and from above.
  c(median(times_ms), sort(times_ms)[c(rank, n + 1 - rank)])
}

# Of the sum of n draws with replacement from n whole numbers: the least sum, and the probability of it and of each one after it. Ends that
# are less than 1e-18 likely are left out: of many people they are most of it.
distribution_of_sum <- function(lattice) {
  n <- length(lattice)
  one_draw <- tabulate(lattice - min(lattice) + 1) / n
  sums <- 1
  left_out <- 0
  for (draw in seq_len(n)) {
    longer <- numeric(length(sums) + length(one_draw) - 1)
    for (place in which(one_draw > 0)) {
      at <- seq_along(sums) + place - 1
      longer[at] <- longer[at] + one_draw[place] * sums
    }
    likely <- which(cumsum(longer) > 1e-18 & rev(cumsum(rev(longer))) > 1e-18)
    sums <- longer[likely[1]:likely[length(likely)]]
    left_out <- left_out + likely[1] - 1
  }
  list(least = min(lattice) * n + left_out, chances = sums)
}

# The first place at which a sum of probabilities reaches this one; 1e-12 is what the rounding of sums can do.
first_reaching <- function(reached, probability) which(reached >= probability - 1e-12)[1]

# Mean; percentile bootstrap interval, exact: no random draws, but the whole distribution of the means. Clark et al. 2021.
# All values are multiples of `spacing`.
mean_with_interval <- function(values, spacing) {
  n <- length(values)
  if (n < 2) return(c(if (n) values else NA, NA, NA))
  sum <- distribution_of_sum(round(values / spacing))
  ends <- sapply(c(TAIL, 1 - TAIL), function(tail) sum$least + first_reaching(cumsum(sum$chances), tail) - 1)
  c(mean(values), ends * spacing / n)
}

# b - a; Agresti & Caffo 2000: one success and one failure are added to each.
difference_of_shares <- function(a, n_a, b, n_b) {
  share_a <- (a + 1) / (n_a + 2)
  share_b <- (b + 1) / (n_b + 2)
  half <- qnorm(1 - TAIL) * sqrt(share_a * (1 - share_a) / (n_a + 2) + share_b * (1 - share_b) / (n_b + 2))
  c(b / n_b - a / n_a, max(share_b - share_a - half, -1), min(share_b - share_a + half, 1))
}

# Geometric mean of b by that of a; Welch's t interval of the difference of the logarithms. Welch 1947.
ratio_of_times <- function(a_ms, b_ms) {
  a <- log(pmax(a_ms, 1))
  b <- log(pmax(b_ms, 1))
  if (min(length(a), length(b)) == 0) return(c(NA, NA, NA))
  difference <- mean(b) - mean(a)
  if (min(length(a), length(b)) < 2) return(c(exp(difference), NA, NA))
  # Times that are all the same have no spread; t.test has no answer then.
  interval <- if (var(a) + var(b) == 0) c(difference, difference) else t.test(b, a, var.equal = FALSE, conf.level = 1 - 2 * TAIL)$conf.int
  exp(c(difference, interval))
}

# b - a; percentile bootstrap interval, exact, each group drawn by itself. Clark et al. 2021.
difference_of_means <- function(a, b, spacing) {
  n_a <- length(a)
  n_b <- length(b)
  if (min(n_a, n_b) == 0) return(c(NA, NA, NA))
  if (min(n_a, n_b) < 2) return(c(mean(b) - mean(a), NA, NA))
  sum_a <- distribution_of_sum(round(a / spacing))
  sum_b <- distribution_of_sum(round(b / spacing))
  # In units of spacing / (n_a * n_b) all differences are whole numbers.
  means_a <- (sum_a$least + seq_along(sum_a$chances) - 1) * n_b
  means_b <- (sum_b$least + seq_along(sum_b$chances) - 1) * n_a
  differences <- as.vector(outer(means_b, means_a, "-"))
  chances <- as.vector(outer(sum_b$chances, sum_a$chances))
  at <- sort(unique(differences))
  reached <- cumsum(rowsum(chances, match(differences, at))[, 1])
  ends <- sapply(c(TAIL, 1 - TAIL), function(tail) at[first_reaching(reached, tail)])
  c(mean(b) - mean(a), ends * spacing / (n_a * n_b))
}


# The report, in its parts: lists of rows, each row a list.

figure <- function(id, task, group, values, unit, n, method, source, few, censored = 0, ...) {
  list(
    id = id, task = task, group = group, value = values[1], low = values[2], high = values[3], unit = unit, n = n,
    censored = censored, method = method, source = source, few = few, ...
  )
}

scores_in <- function(scores, name, task, group) {
  of_task <- if (is.na(task)) is.na(scores$task) else scores$task %in% task
  scores$score[scores$questionnaire == name & of_task & scores$group == group]
}

# The least SUS of each grade. Sauro & Lewis 2016.
GRADES <- c(F = 0, D = 51.7, `C-` = 62.7, C = 65, `C+` = 71.1, `B-` = 72.6, B = 74.1, `B+` = 77.2, `A-` = 78.9, A = 80.8, `A+` = 84.1)

# Mean score of those who answered all items; how many others answered some.
score_figure <- function(name, task, group, scores) {
  complete <- scores[!is.na(scores)]
  n <- length(complete)
  values <- mean_with_interval(complete, SPACINGS[[name]])
  figure <- figure(name, task, group, values, "points", n, "exact-bootstrap", "clark-2021", n < FEW_SCORES)
  if (is.na(task)) figure$incomplete <- length(scores) - n
  if (name == "sus" && n > 0) figure$grade <- names(GRADES)[findInterval(values[1], GRADES)]
  figure
}

# All figures of the attempts of one group at one task.
figures_of_task <- function(task, group, own, scores) {
  n <- length(own)
  is_done <- column_in(own, "outcome", "") == "done"
  done <- own[is_done]
  back <- column_in(done, "went_back", NA)
  share <- function(id, successes) {
    figure(id, task, group, share_with_interval(successes, n), "share", n, "adjusted-wald", "sauro-lewis-2005", n < FEW_PROPORTION)
  }
  # Who did not do it would have taken longer still: no time of theirs is in it, but their number is said.
  time <- function(id, values, method, source) {
    figure(id, task, group, values, "ms", length(done), method, source, length(done) < FEW_TIMES, censored = n - length(done))
  }
  middle <- function(id, column) time(id, median_ms(column_in(done, column, 0)), "order-statistics", "conover-1999")
  seq <- scores_in(scores, "seq", task, group)
  c(
    list(
      share("completion", length(done)),
      figure("completion-point", task, group, best_share(length(done), n), "share", n, "best-guess", "lewis-sauro-2006", n < FEW_PROPORTION),
      share("direct", sum(!back)),
      share("indirect", sum(back)),
      time("time-active", geometric_mean_ms(column_in(done, "active_ms", 0)), "log-t", "sauro-lewis-2010")
    ),
    if (length(done) >= MEDIAN_FROM_DONE) list(middle("time-median", "active_ms")),
    list(middle("time-waiting", "waiting_ms"), middle("time-away", "away_ms")),
    lapply(names(COUNTS), function(id) {
      values <- mean_with_interval(column_in(own, id, 0), 1)
      figure(id, task, group, values, "count", n, "exact-bootstrap", "clark-2021", n < FEW_SCORES)
    }),
    list(share("helped", sum(column_in(own, "helped", 0) > 0))),
    if (length(seq)) list(score_figure("seq", task, group, seq))
  )
}

# All that happened in these attempts.
all_rows <- function(attempts) do.call(rbind, lapply(attempts, `[[`, "rows"))

people_in <- function(rows) length(unique(rows$person))

# Each phone and step of these rows, in order.
places_in <- function(rows) {
  places <- unique(rows[c("phone", "step")])
  places <- places[in_order(places$phone, places$step), ]
  split(places, seq_len(nrow(places)))
}

# At which steps of which phone what happened: people who had it on screen, and how often what went wrong. The steps are the same for each
# group: all at which anything happened to anybody.
steps_of <- function(cell) {
  counted <- function(rows) rows[!is.na(rows$phone) & (rows$shown | rows$event %in% COUNTS), ]
  rows <- counted(all_rows(cell$own))
  lapply(places_in(counted(all_rows(cell$of_task))), function(place) {
    here <- rows[rows$phone == place$phone & rows$step == place$step, ]
    c(
      list(task = cell$task, group = cell$group, phone = place$phone, step = place$step, reached = people_in(here[here$shown, ])),
      lapply(COUNTS, function(event) sum(here$event == event)),
      list(with_errors = people_in(here[here$event == "error", ]))
    )
  })
}

# What share of the people got as far as each step: it was on screen on its phone, or one after it.
funnel_of <- function(cell) {
  shown <- function(rows) rows[rows$shown, ]
  rows <- shown(all_rows(cell$own))
  lapply(places_in(shown(all_rows(cell$of_task))), function(place) {
    reached <- people_in(rows[rows$phone == place$phone & rows$step >= place$step, ])
    values <- share_with_interval(reached, length(cell$own))
    list(
      task = cell$task, group = cell$group, phone = place$phone, step = place$step, reached = reached, n = length(cell$own),
      share = values[1], low = values[2], high = values[3], method = "adjusted-wald", source = "sauro-lewis-2005",
      few = length(cell$own) < FEW_PROPORTION
    )
  })
}

# The steps in the order in which they came on screen, none twice in a row: `old:1 old:2 new:0`.
path_of <- function(rows) paste(rle(paste(rows$phone, rows$step, sep = ":")[rows$shown])$values, collapse = " ")

# Which ways people took.
paths_of <- function(cell) {
  paths <- vapply(cell$own, function(attempt) path_of(attempt$rows), "")
  lapply(unique(paths), function(path) list(task = cell$task, group = cell$group, path = path, people = sum(paths == path)))
}

# Where which hint was asked for.
hints_of <- function(cell) {
  rows <- all_rows(cell$own)
  asked <- rows[rows$event == "hint", ]
  asked$hint <- ifelse(asked$detail != "", asked$detail, asked$control)
  where <- paste(asked$phone, asked$step, asked$screen, asked$hint, sep = "\r")
  lapply(split(asked, factor(where, unique(where))), function(here) {
    or_empty <- function(text) if (is.na(text)) "" else text
    list(
      task = cell$task, group = cell$group, phone = or_empty(here$phone[1]), step = here$step[1], screen = or_empty(here$screen[1]),
      hint = here$hint[1], times = nrow(here), people = people_in(here)
    )
  })
}

comparison <- function(id, task, a, b, values, unit, n_a, n_b, method, source) {
  list(
    id = id, task = task, a = a, b = b, difference = values[1], low = values[2], high = values[3], unit = unit, n_a = n_a, n_b = n_b,
    method = method, source = source, few = min(n_a, n_b) < FEW_COMPARED
  )
}

compare_means <- function(id, task, a, b, of_a, of_b, spacing, unit) {
  values <- difference_of_means(of_a, of_b, spacing)
  comparison(id, task, a, b, values, unit, length(of_a), length(of_b), "exact-bootstrap-difference", "clark-2021")
}

# Two groups at one task that both have.
compare_tasks <- function(cell_a, cell_b, scores) {
  task <- cell_a$task
  a <- cell_a$group
  b <- cell_b$group
  done <- function(cell) Filter(function(attempt) attempt$outcome == "done", cell$own)
  times_a <- column_in(done(cell_a), "active_ms", 0)
  times_b <- column_in(done(cell_b), "active_ms", 0)
  n_a <- length(cell_a$own)
  n_b <- length(cell_b$own)
  errors <- function(cell) column_in(cell$own, "errors", 0)
  seq_a <- scores_in(scores, "seq", task, a)
  seq_b <- scores_in(scores, "seq", task, b)
  shares <- difference_of_shares(length(times_a), n_a, length(times_b), n_b)
  c(
    list(
      comparison("completion", task, a, b, shares, "share", n_a, n_b, "agresti-caffo", "agresti-caffo-2000"),
      comparison("time-active", task, a, b, ratio_of_times(times_a, times_b), "ratio", length(times_a), length(times_b), "welch-log", "welch-1947"),
      compare_means("errors", task, a, b, errors(cell_a), errors(cell_b), 1, "count")
    ),
    if (length(seq_a) && length(seq_b)) list(compare_means("seq", task, a, b, seq_a, seq_b, 1, "points"))
  )
}

# Each pair of two entries, in their order.
pairs_of <- function(entries) if (length(entries) < 2) list() else combn(entries, 2, simplify = FALSE)

# All figures of the report, in its own form.
report <- function(files, by = "none") {
  events <- with_stretches(read_events(files))
  people <- people_of(events, by)
  attempts <- attempts_of(events, people, by)
  answers <- answers_of(events, people)
  scores <- scores_of(answers, attempts, people)
  comments <- comments_of(answers)

  # A cell is a group at a task, with its attempts, and those of all groups at the task.
  task <- column_in(attempts, "task", 0)
  group <- column_in(attempts, "group", "")
  cells <- list()
  for (number in unique(task)) {
    for (name in unique(group[task == number])) {
      cells[[length(cells) + 1]] <- list(task = number, group = name, own = attempts[task == number & group == name], of_task = attempts[task == number])
    }
  }
  of_sessions <- scores[is.na(scores$task), ]
  answered <- people$person %in% c(of_sessions$person, comments$person)
  groups <- sorted(unique(c(group, people$group[answered], if (by == "none") "")))
  of_cells <- function(rows_of) as.list(unlist(lapply(cells, rows_of), recursive = FALSE, use.names = FALSE))

  figures <- of_cells(function(cell) figures_of_task(cell$task, cell$group, cell$own, scores))
  compared <- list()
  for (pair in pairs_of(cells)) if (pair[[1]]$task == pair[[2]]$task) compared <- c(compared, compare_tasks(pair[[1]], pair[[2]], scores))
  for (name in names(ITEMS)) {
    own <- lapply(groups, function(group) scores_in(scores, name, NA, group))
    for (place in seq_along(groups)) if (length(own[[place]])) figures <- c(figures, list(score_figure(name, NA, groups[place], own[[place]])))
    for (pair in pairs_of(seq_along(groups))) {
      of <- lapply(own[pair], function(scores) scores[!is.na(scores)])
      if (length(of[[1]]) && length(of[[2]])) {
        row <- compare_means(name, NA, groups[pair[1]], groups[pair[2]], of[[1]], of[[2]], SPACINGS[[name]], "points")
        compared <- c(compared, list(row))
      }
    }
  }
  list(
    form = 1,
    studies = I(sorted(setdiff(unique(events$study), ""))),
    versions = I(sorted(setdiff(unique(events$app_version), ""))),
    by = by,
    groups = I(groups),
    people = count_people(people),
    tasks = lapply(unique(task), function(number) list(task = number)),
    figures = figures,
    steps = of_cells(steps_of),
    funnel = of_cells(funnel_of),
    paths = of_cells(paths_of),
    hints = of_cells(hints_of),
    times = lapply(attempts, `[`, c("task", "group", "study", "participant", "outcome", "active_ms", "waiting_ms", "away_ms", "helped")),
    answers = rows_of(scores[!is.na(scores$score), c("questionnaire", "task", "group", "study", "participant", "score")]),
    comments = rows_of(data.frame(study = comments$study, participant = comments$participant, task = rep(NA, nrow(comments)), text = sub("^said: ", "", comments$detail))),
    notes = notes_of(events, people),
    comparison = compared
  )
}

rows_of <- function(table) lapply(seq_len(nrow(table)), function(row) as.list(table[row, , drop = FALSE]))

# A part of the report as a data frame.
as_table <- function(rows) {
  columns <- unique(unlist(lapply(rows, names)))
  as.data.frame(sapply(columns, function(column) sapply(rows, function(row) if (is.null(row[[column]])) NA else row[[column]]), simplify = FALSE))
}


# JSON, by hand: R has none of its own.

json_text <- function(text) {
  text <- gsub("\\", "\\\\", enc2utf8(text), fixed = TRUE)
  text <- gsub("\"", "\\\"", text, fixed = TRUE)
  for (code in intersect(utf8ToInt(text), 1:31)) text <- gsub(intToUtf8(code), sprintf("\\u%04x", code), text, fixed = TRUE)
  paste0("\"", text, "\"")
}

json <- function(value) {
  if (inherits(value, "AsIs")) return(paste0("[", paste(vapply(value, json_text, ""), collapse = ","), "]"))
  if (is.list(value)) {
    inner <- vapply(value, json, "")
    if (is.null(names(value)) || !length(value)) return(paste0("[", paste(inner, collapse = ",\n"), "]"))
    return(paste0("{", paste(vapply(names(value), json_text, ""), inner, sep = ": ", collapse = ", "), "}"))
  }
  if (is.na(value)) "null" else if (is.logical(value)) tolower(value) else if (is.numeric(value)) sprintf("%.17g", value) else json_text(value)
}

main <- function(arguments) {
  by <- match("--by", arguments)
  files <- if (is.na(by)) arguments else arguments[-c(by, by + 1)]
  by <- if (is.na(by)) "none" else arguments[by + 1]
  if (!length(files) || !by %in% c("none", "scenario", "study", "version")) {
    stop("usage: Rscript recompute.R events.csv [more.csv ...] [--by scenario|study|version]", call. = FALSE)
  }
  writeLines(json(report(files, by)), useBytes = TRUE)
}

# Not where it is read by source().
if (sys.nframe() == 0) main(commandArgs(trailingOnly = TRUE))

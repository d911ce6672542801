#!/usr/bin/env python3
"""Recomputes every figure of the report of a study from events.csv alone.

    python recompute.py events.csv [more.csv ...] [--by scenario|study|version] > figures.json

Written from the definitions (docs/study-report.md, docs/study-data.md) and from the literature, with numpy, pandas, scipy and statsmodels;
it has nothing in common with the code of the report, so that each checks the other. Times are in ms, scores in points, shares from 0 to 1.

References
  Agresti & Caffo 2000, The American Statistician 54(4), 280-288.
  Bangor, Kortum & Miller 2008, Int. J. Human-Computer Interaction 24(6), 574-594 (how SUS is scored: Brooke 1996).
  Clark et al. 2021, arXiv 2101.00455 (bootstrap intervals of SUS).
  Lewis & Sauro 2006, J. Usability Studies 1(3), 136-150.
  Sauro & Lewis 2005, Proc. HFES 49, 2100-2104 (adjusted Wald interval: Agresti & Coull 1998).
  Sauro & Lewis 2010, Proc. CHI, 2347-2350 (geometric mean of task times).
  Sauro & Lewis 2016, Quantifying the User Experience, 2nd ed. (curved grading scale; intervals of medians and of log times).
"""
import argparse
import json
import sys

import numpy as np
import pandas as pd
from scipy import stats
from statsmodels.stats.proportion import confint_proportions_2indep, proportion_confint

LEVEL = 0.95
TAIL = (1 - LEVEL) / 2
# Fewer people than these are too few for a figure of its kind.
FEW_PROPORTION, FEW_TIMES, FEW_SCORES, FEW_COMPARED = 5, 3, 5, 5
MEDIAN_FROM_DONE, ORDER_STATISTICS_FROM = 25, 6
COUNTS = {"errors": "error", "misses": "miss", "corrections": "correct", "hints": "hint"}
PERSON = ["study", "participant", "session"]


# Reading: events.csv, a row an event.


def read_events(files):
    """All rows of the files, each event once, with the number of its person, and of the page of a device that told it."""
    tables = [pd.read_csv(file, dtype=str, keep_default_na=False).assign(file=number) for number, file in enumerate(files)]
    events = pd.concat(tables, ignore_index=True)
    for column in ["seq", "t_ms", "story_ms", "step"]:
        events[column] = pd.to_numeric(events[column].replace("", None)).astype("Int64")
    events["person"] = events.groupby(PERSON, sort=False).ngroup()
    events["page"] = pages_of(events)
    events = events.drop_duplicates(["page", "device", "seq", "time_iso"])
    return events.sort_values(["person", "page", "seq"], kind="stable", ignore_index=True)


def pages_of(events):
    """The number of the page of each row. Within a file the sequence of a page goes up, also when the page is loaded again; where it
    begins anew, another page does. Pages of two exports that have an event in common are the same page."""
    follows = (events[["file", "person"]] == events[["file", "person"]].shift()).all(axis=1) & (events["seq"] > events["seq"].shift())
    runs = (~follows.fillna(False)).cumsum()
    known, numbers = {}, pd.Series(0, index=events.index)
    for run, rows in events.groupby(runs):
        keys = list(zip(rows["person"], rows["device"], rows["seq"], rows["time_iso"]))
        number = next((known[key] for key in keys if key in known), run)
        known.update((key, number) for key in keys)
        numbers[rows.index] = number
    return numbers


def with_stretches(events):
    """To each event the time in ms until the next one of its page, and what that time was: shown, hidden or paused, and waiting or not."""
    pages = events.groupby("page")
    ms, story_ms = (pages[clock].shift(-1) - events[clock] for clock in ("t_ms", "story_ms"))
    # A clock that goes back began anew, as the page was loaded again: while no page was loaded, no time is counted.
    events["ms"] = ms.where(ms > 0, 0).fillna(0).astype(int)
    story_ms = story_ms.where(story_ms > 0, 0).fillna(0).astype(int)

    asks = (events["event"] == "checkpoint") & (events["detail"] == "after-reload")
    goes_on = (events["event"] == "checkpoint") & ~asks
    paused = state(events, (events["event"] == "pause") | asks, (events["event"] == "resume") | goes_on)
    loaded = pages["t_ms"].diff().fillna(0) < 0
    hidden = state(events, events["event"] == "hide", (events["event"] == "show") | loaded)
    events["how"] = np.select([paused, hidden], ["paused", "hidden"], "shown")

    # Each phone of the page may show its screen of waiting.
    waiting_screen = pd.Series(False, index=events.index)
    for phone in ["old", "new"]:
        turned = (events["event"] == "screen") & (events["phone"] == phone)
        waits = turned & (events["screen"] == "waiting")
        waiting_screen |= state(events, waits, turned & ~waits)
    # An hour of the journey may be made shorter: then its own time runs faster than the clock.
    runs_ahead = (events["ms"] > 0) & (story_ms >= 2 * events["ms"])
    events["waiting"] = ~paused & (waiting_screen | runs_ahead)
    return events


def state(events, begins, ends):
    """Whether a state holds after each event of a page, from those that begin it and those that end it."""
    changes = pd.Series(np.select([begins, ends], [1.0, 0.0], np.nan), index=events.index)
    return changes.groupby(events["page"]).ffill().fillna(0.0) > 0


# People and their tasks.


def people_of(events, by):
    """A row a person: what they said to the consent, how their visit ended, and by what they are compared."""
    column = {"none": None, "version": "app_version"}.get(by, by)
    rows = []
    for person, own in events.groupby("person"):
        in_time = own.sort_values("time_iso", kind="stable")
        said = in_time.loc[in_time["event"] == "consent", "detail"]
        ended = in_time.loc[in_time["event"] == "end", "detail"].replace("", "ended")
        rows.append({
            "person": person,
            "participant": own["participant"].iloc[0],
            "group": " ".join(own[column].unique()) if column else "",
            "consent": said.iloc[-1] if len(said) else "",
            "ended": ended.iloc[-1] if len(ended) else "",
        })
    people = pd.DataFrame(rows).set_index("person")
    people["took_part"] = ~people["consent"].isin(["refused", "withdrawn"])
    return people


def count_people(people):
    took_part = people[people["took_part"]]
    finished, has_ended = took_part["ended"] == "done", took_part["ended"] != ""
    return {
        "participants": len(people),
        "agreed": int((people["consent"] == "agreed").sum()),
        "refused": int((people["consent"] == "refused").sum()),
        "withdrawn": int((people["consent"] == "withdrawn").sum()),
        "finished": int(finished.sum()),
        "stopped": int((has_ended & ~finished).sum()),
        "open": int((~has_ended).sum()),
    }


def attempts_on_page(page):
    """Of one page each task that began on it, the first time if it was begun again: (number, outcome, its events)."""
    told = page.loc[page["event"] == "task", "detail"].str.extract(r"^(?P<word>[a-z-]+)=(?P<task>\d+)$")
    found = []
    for task, words in told.dropna().groupby("task", sort=False):
        begins = words.index[words["word"] == "began"]
        if begins.empty:
            continue
        ends = words.index[(words["word"] != "began") & (words.index > begins[0])]
        last = ends[0] if len(ends) else page.index[-1]
        outcome = words.loc[last, "word"] if len(ends) else "open"
        found.append((int(task), outcome, page.loc[begins[0]:last]))
    return found


def device_times_ms(rows):
    """How long a task took on a device: shown without waiting, waiting, and away. The last event ends it: no time after it counts."""
    rows = rows.iloc[:-1]
    shown, hidden, paused = (rows["how"] == how for how in ("shown", "hidden", "paused"))
    return {
        "active_ms": int(rows.loc[shown & ~rows["waiting"], "ms"].sum()),
        "waiting_ms": int(rows.loc[rows["waiting"], "ms"].sum()),
        "away_ms": int(rows.loc[hidden | paused, "ms"].sum()),
        "t_ms": int(rows["ms"].sum()),
    }


def attempts_of(events, people):
    """A row a person and task, all devices of the person together, with all that happened in it as `rows`."""
    pages = {}
    for _, page in events[events["person"].isin(people.index[people["took_part"]])].groupby("page"):
        for task, outcome, rows in attempts_on_page(page):
            pages.setdefault((page["person"].iloc[0], task), []).append((outcome, rows))
    found = []
    for (person, task), parts in pages.items():
        # The times are those of the device on which it was done, else of the one on which it took longest.
        done = [part for part in parts if part[0] == "done"]
        outcome, timed = max(done or parts, key=lambda part: device_times_ms(part[1])["t_ms"])
        rows = pd.concat([rows for _, rows in parts])
        attempt = {"person": person, "participant": people["participant"][person], "group": people["group"][person],
                   "task": task, "outcome": outcome, **device_times_ms(timed), "rows": rows}
        for name, event in COUNTS.items():
            attempt[name] = int((rows["event"] == event).sum())
        attempt["went_back"] = went_back(rows)
        found.append(attempt)
    return pd.DataFrame(found).sort_values(["task", "person"], ignore_index=True)


def screens_of(rows):
    return rows[(rows["event"] == "screen") & rows["step"].notna()]


def went_back(rows):
    """Whether a phone showed a step below the highest one that it had shown in this task; its screen of all apps belongs to no step."""
    screens = screens_of(rows)
    for _, steps in screens.loc[screens["screen"] != "home"].groupby("phone")["step"]:
        if (steps < steps.cummax()).any():
            return True
    return False


# Answers to questionnaires.


def answers_of(events, people):
    """Each answer of the people who took part, with the task that it is about: the last one that a task row of its page tells of."""
    number = events["detail"].where(events["event"] == "task").str.extract(r"=(\d+)$")[0]
    events["last_task"] = number.groupby(events["page"]).ffill()
    answers = events[(events["event"] == "answer") & (events["control"] != "")].copy()
    answers = answers[answers["person"].map(people["took_part"])]
    answers["points"] = pd.to_numeric(answers["detail"].str.extract(r"^score=(\d+)$")[0])
    return answers


def sus_points(items):
    """0 to 100, from ten items of 1 to 5: odd ones count upwards, even ones downwards. Brooke 1996."""
    return 2.5 * sum(items[i] - 1 if i % 2 else 5 - items[i] for i in range(1, 11))


def ux_lite_points(items):
    """0 to 100, from two items of 1 to 5: the mean of (item - 1) * 25."""
    return (items[1] - 1 + items[2] - 1) * 25 / 2


def scores_of(answers, people):
    """A row a score: SEQ of each task, SUS and UX-Lite of each session where all items were answered. The last answer to an item counts."""
    rows = []

    def add(questionnaire, task, person, score):
        rows.append({"questionnaire": questionnaire, "task": task, "group": people["group"][person], "person": person,
                     "participant": people["participant"][person], "score": float(score)})

    seq = answers[(answers["control"] == "seq") & answers["last_task"].notna()]
    for (person, task), points in seq.groupby(["person", "last_task"])["points"]:
        add("seq", int(task), person, points.iloc[-1])
    for name, count, score in [("sus", 10, sus_points), ("ux-lite", 2, ux_lite_points)]:
        items = answers[answers["control"].str.fullmatch(rf"{name}-\d+")]
        for person, own in items.groupby("person"):
            points = {int(control.rsplit("-", 1)[1]): value for control, value in zip(own["control"], own["points"])}
            if set(points) == set(range(1, count + 1)):
                add(name, None, person, score(points))
    return pd.DataFrame(rows, columns=["questionnaire", "task", "group", "person", "participant", "score"])


# Figures: each a value, with a 95 % interval where there is one.


def share_with_interval(successes, n):
    """Share of n; adjusted Wald interval (Agresti & Coull 1998; Sauro & Lewis 2005)."""
    if n == 0:
        return None, None, None
    low, high = proportion_confint(successes, n, alpha=1 - LEVEL, method="agresti_coull")
    return successes / n, float(low), float(high)


def best_share(successes, n):
    """Point estimate of a completion rate. Lewis & Sauro 2006."""
    if n == 0:
        return None
    share, z = successes / n, stats.norm.ppf(1 - TAIL)
    if share <= 0.5:
        return (successes + z**2 / 2) / (n + z**2)
    return share if share < 0.9 else (successes + 1) / (n + 2)


def geometric_mean_ms(times_ms):
    """Geometric mean of times; t interval of the mean of their logarithms. Sauro & Lewis 2010."""
    logs = np.log(np.maximum(times_ms, 1))
    if len(logs) == 0:
        return None, None, None
    if len(logs) < 2:
        return float(np.exp(logs.mean())), None, None
    low, high = stats.t.interval(LEVEL, len(logs) - 1, loc=logs.mean(), scale=stats.sem(logs)) if np.ptp(logs) > 0 else (logs.mean(),) * 2
    return float(np.exp(logs.mean())), float(np.exp(low)), float(np.exp(high))


def median_ms(times_ms):
    """Median; the interval is a pair of order statistics, by the binomial distribution. Conover 1999, ch. 3.2."""
    ordered, n = np.sort(times_ms), len(times_ms)
    if n == 0:
        return None, None, None
    if n < ORDER_STATISTICS_FROM:
        return float(np.median(ordered)), None, None
    rank = int(stats.binom.ppf(TAIL, n, 0.5))  # The rank from below, from 1, and from above.
    return float(np.median(ordered)), float(ordered[rank - 1]), float(ordered[n - rank])


def distribution_of_sum(lattice):
    """Of the sum of n draws with replacement from n whole numbers: the least sum, and the probability of it and of each one after it."""
    least = int(min(lattice))
    one_draw = np.bincount(np.asarray(lattice, dtype=int) - least) / len(lattice)
    sums = np.ones(1)
    for _ in lattice:
        sums = np.convolve(sums, one_draw)
    return least * len(lattice), sums


def first_reaching(reached, probability):
    """The first place at which a sum of probabilities reaches this one; 1e-12 is what the rounding of sums can do."""
    return int(np.argmax(reached >= probability - 1e-12))


def mean_with_interval(values, spacing):
    """Mean; percentile bootstrap interval, exact: no random draws, but the whole distribution of the means. Clark et al. 2021.

    All values are multiples of `spacing`.
    """
    n = len(values)
    if n < 2:
        return (float(np.mean(values)) if n else None), None, None
    least, sums = distribution_of_sum(np.rint(np.asarray(values) / spacing))
    low, high = (least + first_reaching(np.cumsum(sums), tail) for tail in (TAIL, 1 - TAIL))
    return float(np.mean(values)), low * spacing / n, high * spacing / n


def difference_of_shares(a, n_a, b, n_b):
    """b - a; Agresti & Caffo 2000."""
    low, high = confint_proportions_2indep(b, n_b, a, n_a, method="agresti-caffo", compare="diff", alpha=1 - LEVEL)
    return b / n_b - a / n_a, max(float(low), -1.0), min(float(high), 1.0)


def ratio_of_times(a_ms, b_ms):
    """Geometric mean of b by that of a; Welch's t interval of the difference of the logarithms. Welch 1947."""
    a, b = (np.log(np.maximum(times, 1)) for times in (a_ms, b_ms))
    if min(len(a), len(b)) == 0:
        return None, None, None
    ratio = float(np.exp(b.mean() - a.mean()))
    if min(len(a), len(b)) < 2:
        return ratio, None, None
    interval = stats.ttest_ind(b, a, equal_var=False).confidence_interval(LEVEL)
    return ratio, float(np.exp(interval.low)), float(np.exp(interval.high))


def difference_of_means(a, b, spacing):
    """b - a; percentile bootstrap interval, exact, each group drawn by itself. Clark et al. 2021."""
    difference = float(np.mean(b) - np.mean(a))
    if min(len(a), len(b)) < 2:
        return difference, None, None
    (least_a, sums_a), (least_b, sums_b) = (distribution_of_sum(np.rint(np.asarray(values) / spacing)) for values in (a, b))
    # In units of spacing / (n_a * n_b) all differences are whole numbers.
    means_a = (least_a + np.arange(len(sums_a))) * len(b)
    means_b = (least_b + np.arange(len(sums_b))) * len(a)
    differences = np.subtract.outer(means_b, means_a).ravel()
    chances = np.multiply.outer(sums_b, sums_a).ravel()
    found, place = np.unique(differences, return_inverse=True)
    reached = np.cumsum(np.bincount(place, weights=chances))
    unit = spacing / (len(a) * len(b))
    low, high = (float(found[first_reaching(reached, tail)] * unit) for tail in (TAIL, 1 - TAIL))
    return difference, low, high


# The report, in its parts.


def figure(name, task, group, values, unit, n, method, source, few, **more):
    value, low, high = values
    return {"id": name, "task": task, "group": group, "value": value, "low": low, "high": high, "unit": unit, "n": n,
            "censored": 0, "method": method, "source": source, "few": bool(few), **more}


def figures_of_task(task, group, own, scores):
    """All figures of the attempts of one group at one task."""
    n, done = len(own), own[own["outcome"] == "done"]
    censored = n - len(done)

    def proportion(name, successes):
        return figure(name, task, group, share_with_interval(successes, n), "share", n, "adjusted-wald", "sauro-lewis-2005", n < FEW_PROPORTION)

    def time(name, values, method, source):
        return figure(name, task, group, values, "ms", len(done), method, source, len(done) < FEW_TIMES, censored=censored)

    found = [
        proportion("completion", len(done)),
        figure("completion-point", task, group, (best_share(len(done), n), None, None), "share", n, "best-guess", "lewis-sauro-2006", n < FEW_PROPORTION),
        proportion("direct", int((~done["went_back"]).sum())),
        proportion("indirect", int(done["went_back"].sum())),
        time("time-active", geometric_mean_ms(done["active_ms"]), "log-t", "sauro-lewis-2010"),
        time("time-waiting", median_ms(done["waiting_ms"]), "order-statistics", "conover-1999"),
        time("time-away", median_ms(done["away_ms"]), "order-statistics", "conover-1999"),
    ]
    if len(done) >= MEDIAN_FROM_DONE:
        found.append(time("time-median", median_ms(done["active_ms"]), "order-statistics", "conover-1999"))
    for name in COUNTS:
        found.append(figure(name, task, group, mean_with_interval(own[name], 1), "count", n, "exact-bootstrap", "clark-2021", n < FEW_SCORES))
    seq = scores[(scores["questionnaire"] == "seq") & (scores["task"] == task) & (scores["group"] == group)]["score"]
    if len(seq):
        found.append(score_figure("seq", task, group, seq))
    return found


SPACINGS = {"seq": 1, "sus": 2.5, "ux-lite": 12.5}
# The least SUS of each grade, from the best. Sauro & Lewis 2016.
GRADES = [(84.1, "A+"), (80.8, "A"), (78.9, "A-"), (77.2, "B+"), (74.1, "B"), (72.6, "B-"), (71.1, "C+"), (65.0, "C"), (62.7, "C-"), (51.7, "D")]


def grade_of(sus):
    return next((grade for least, grade in GRADES if sus >= least), "F")


def score_figure(name, task, group, scores):
    values = mean_with_interval(scores, SPACINGS[name])
    more = {"grade": grade_of(values[0])} if name == "sus" else {}
    return figure(name, task, group, values, "points", len(scores), "exact-bootstrap", "clark-2021", len(scores) < FEW_SCORES, **more)


def each_group(attempts, tasks, groups):
    for task in tasks:
        for group in groups:
            yield task, group, attempts[(attempts["task"] == task) & (attempts["group"] == group)]


def rows_with_person(own):
    """All that happened in these attempts."""
    return pd.concat([one["rows"] for _, one in own.iterrows()]) if len(own) else None


def steps_of(task, group, own):
    """At which steps of which phone what happened: people who had it on screen, and how often what went wrong."""
    rows = rows_with_person(own)
    found = []
    if rows is None:
        return found
    for (phone, step), here in rows[rows["step"].notna() & (rows["phone"] != "")].groupby(["phone", "step"]):
        counts = {name: int((here["event"] == event).sum()) for name, event in COUNTS.items()}
        found.append({
            "task": task, "group": group, "phone": phone, "step": int(step),
            "reached": int(here.loc[here["event"] == "screen", "person"].nunique()), **counts,
            "with_errors": int(here.loc[here["event"] == "error", "person"].nunique()),
        })
    return found


def funnel_of(task, group, own):
    """What share of the people had each step on screen."""
    found = []
    for row in steps_of(task, group, own):
        if row["reached"]:
            share, low, high = share_with_interval(row["reached"], len(own))
            found.append({**{key: row[key] for key in ["task", "group", "phone", "step", "reached"]},
                          "n": len(own), "share": share, "low": low, "high": high})
    return found


def path_of(rows):
    """The steps in the order in which they came on screen: `old:1 old:2 new:0`."""
    screens = screens_of(rows)
    places = screens["phone"] + ":" + screens["step"].astype(str)
    return " ".join(places[places != places.shift()])


def paths_of(task, group, own):
    times = own["rows"].map(path_of).value_counts() if len(own) else {}
    found = [{"task": task, "group": group, "path": path, "people": int(people)} for path, people in times.items()]
    return sorted(found, key=lambda row: (-row["people"], row["path"]))


def hints_of(task, group, own):
    """Where which hint was asked for."""
    rows = rows_with_person(own)
    if rows is None:
        return []
    found = []
    asked = rows[rows["event"] == "hint"]
    for (phone, step, screen, hint), here in asked.groupby(["phone", "step", "screen", "control"], dropna=False):
        found.append({"task": task, "group": group, "phone": phone, "step": None if pd.isna(step) else int(step), "screen": screen,
                      "hint": hint, "times": len(here), "people": int(here["person"].nunique())})
    return found


def comparison(name, task, a, b, values, unit, n_a, n_b, method, source):
    difference, low, high = values
    return {"id": name, "task": task, "a": a, "b": b, "difference": difference, "low": low, "high": high, "unit": unit,
            "n_a": n_a, "n_b": n_b, "method": method, "source": source, "few": min(n_a, n_b) < FEW_COMPARED}


def compare_tasks(task, a, b, of_a, of_b):
    """Two groups at one task."""
    if min(len(of_a), len(of_b)) == 0:
        return []
    done_a, done_b = (own[own["outcome"] == "done"] for own in (of_a, of_b))
    return [
        comparison("completion", task, a, b, difference_of_shares(len(done_a), len(of_a), len(done_b), len(of_b)), "share",
                   len(of_a), len(of_b), "agresti-caffo", "agresti-caffo-2000"),
        comparison("time-active", task, a, b, ratio_of_times(done_a["active_ms"], done_b["active_ms"]), "ratio",
                   len(done_a), len(done_b), "welch-log", "welch-1947"),
        comparison("errors", task, a, b, difference_of_means(of_a["errors"], of_b["errors"], 1), "count",
                   len(of_a), len(of_b), "exact-bootstrap-difference", "clark-2021"),
    ]


def compare_scores(name, task, a, b, scores):
    own = scores[(scores["questionnaire"] == name) & (scores["task"].isna() if task is None else scores["task"] == task)]
    of_a, of_b = (own.loc[own["group"] == group, "score"] for group in (a, b))
    if min(len(of_a), len(of_b)) == 0:
        return []
    return [comparison(name, task, a, b, difference_of_means(of_a, of_b, SPACINGS[name]), "points", len(of_a), len(of_b), "exact-bootstrap-difference", "clark-2021")]


def report(files, by="none"):
    """All figures of the report, in its own form."""
    events = with_stretches(read_events(files))
    people = people_of(events, by)
    attempts = attempts_of(events, people)
    answers = answers_of(events, people)
    scores = scores_of(answers, people)
    groups = sorted(people.loc[people["took_part"], "group"].unique())
    tasks = sorted(int(task) for task in attempts["task"].unique())

    own_of = list(each_group(attempts, tasks, groups))
    figures = [one for task, group, own in own_of if len(own) for one in figures_of_task(task, group, own, scores)]
    for name in ["sus", "ux-lite"]:
        for group in groups:
            own = scores[(scores["questionnaire"] == name) & (scores["group"] == group)]["score"]
            figures += [score_figure(name, None, group, own)] if len(own) else []

    pairs = [(a, b) for place, a in enumerate(groups) for b in groups[place + 1:]]
    attempts_by = {(task, group): own for task, group, own in own_of}
    compared = []
    for a, b in pairs:
        for task in tasks:
            compared += compare_tasks(task, a, b, attempts_by[task, a], attempts_by[task, b])
            compared += compare_scores("seq", task, a, b, scores)
        for name in ["sus", "ux-lite"]:
            compared += compare_scores(name, None, a, b, scores)

    return {
        "form": 1,
        "studies": sorted(events["study"].unique()),
        "versions": sorted(events["app_version"].unique()),
        "by": by,
        "groups": groups,
        "people": count_people(people),
        "tasks": [{"task": task} for task in tasks],
        "figures": figures,
        "steps": [row for one in own_of for row in steps_of(*one)],
        "funnel": [row for one in own_of for row in funnel_of(*one)],
        "paths": [row for one in own_of for row in paths_of(*one)],
        "hints": [row for one in own_of for row in hints_of(*one)],
        "times": [{key: one[key] for key in ["task", "group", "participant", "outcome", "active_ms", "waiting_ms", "away_ms"]}
                  for one in attempts.to_dict("records")],
        "answers": [{**one, "task": None if pd.isna(one["task"]) else int(one["task"])}
                    for one in scores.drop(columns="person").to_dict("records")],
        "comments": [{"participant": one["participant"], "task": None, "text": one["detail"]}
                     for one in answers[answers["control"] == "comment"].to_dict("records")],
        "comparison": compared,
    }


def main():
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("files", nargs="+", metavar="events.csv")
    options.add_argument("--by", choices=["none", "scenario", "study", "version"], default="none", help="the column that people are compared by")
    chosen = options.parse_args()
    json.dump(report(chosen.files, chosen.by), sys.stdout, ensure_ascii=False, indent=1, allow_nan=False)
    print()


if __name__ == "__main__":
    main()

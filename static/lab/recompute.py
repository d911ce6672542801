#!/usr/bin/env python3
"""Recomputes every figure of the report of a study from events.csv alone.

    python recompute.py events.csv [more.csv ...] [--by scenario|study|version] > figures.json

Written from the definitions (docs/study-report.md, docs/study-data.md) and from the literature, with numpy, pandas, scipy and statsmodels;
it has nothing in common with the code of the report, so that each checks the other. Times are in ms, scores in points, shares from 0 to 1.

To work with the figures in Python, as a data frame:

    import pandas as pd, recompute
    pd.DataFrame(recompute.report(["events.csv"])["figures"])

References
  Agresti & Caffo 2000, The American Statistician 54(4), 280-288.
  Brooke 1996, SUS: a 'quick and dirty' usability scale.
  Clark et al. 2021, arXiv 2101.00455 (bootstrap intervals of SUS).
  Conover 1999, Practical Nonparametric Statistics, 3rd ed., ch. 3.2 (interval of a median).
  Lewis & Sauro 2006, J. Usability Studies 1(3), 136-150.
  Sauro & Lewis 2005, Proc. HFES 49, 2100-2103 (adjusted Wald interval: Agresti & Coull 1998).
  Sauro & Lewis 2010, Proc. CHI, 2347-2350 (geometric mean of task times).
  Sauro & Lewis 2016, Quantifying the User Experience, 2nd ed. (curved grades of SUS).
  Welch 1947, Biometrika 34, 28-35.
"""
import argparse
import itertools
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
# Rows may be written so many ms after what they tell of.
LATE_MS = 500
COUNTS = {"errors": "error", "misses": "miss", "corrections": "correct", "hints": "hint"}
PERSON = ["study", "participant"]
# How the names of those begin who tried the study out.
TRIAL = "try-"


# Reading: events.csv, a row an event.


def read_events(files):
    """All rows of the files, each event once, with the number of its person, and of the page of a device that told it."""
    tables = [pd.read_csv(file, dtype=str, keep_default_na=False).assign(file=number) for number, file in enumerate(files)]
    events = pd.concat(tables, ignore_index=True)
    for column in ["seq", "t_ms", "story_ms", "step"]:
        events[column] = pd.to_numeric(events[column].replace("", None)).astype("Int64")
    events["person"] = events.groupby(PERSON).ngroup()
    page = pages_of(events)
    # Which export came first makes no difference: the pages of a person are in the order in which they began.
    begun = events["time_iso"].groupby(page).transform("min")
    events = events.assign(page=page, begun=begun).sort_values(["person", "begun", "page", "seq"], kind="stable")
    events = events.drop_duplicates(["page", "device", "seq", "time_iso"], ignore_index=True)
    events["page"] = (events["page"] != events["page"].shift()).cumsum()
    return events


def pages_of(events):
    """The number of the page of each row. Within a file the sequence of a page goes up, also when the page is loaded again; where it
    begins anew, another page does. Pages of two exports that have an event in common are the same page."""
    of_page = ["file", "person", "session"]
    follows = (events[of_page] == events[of_page].shift()).all(axis=1) & (events["seq"] > events["seq"].shift())
    runs = (~follows.fillna(False)).cumsum()
    known, numbers = {}, pd.Series(0, index=events.index)
    for run, rows in events.groupby(runs):
        keys = list(zip(rows["person"], rows["session"], rows["device"], rows["seq"], rows["time_iso"]))
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

    loaded = pages["t_ms"].diff().fillna(0) < 0
    paused = state(events, events["event"] == "pause", (events["event"] == "resume") | loaded)
    hidden = state(events, events["event"] == "hide", (events["event"] == "show") | loaded)
    # After the page was loaded again it asks whether to go on, which takes none of the time of a task.
    asks = (events["event"] == "checkpoint") & (events["detail"] == "after-reload")
    paused |= state(events, asks, events["event"].isin(["checkpoint", "task"]))
    events["how"] = np.select([paused, hidden], ["paused", "hidden"], "shown")

    # Each phone of the page may show its screen of waiting.
    waiting_screen = pd.Series(False, index=events.index)
    for phone in events["phone"].unique():
        turned = (events["event"] == "screen") & (events["phone"] == phone)
        waiting_screen |= state(events, turned & (events["screen"] == "waiting"), turned)
    # An hour of the journey may be made shorter: then its own time runs ahead of the clock, by more than rows can be late.
    runs_ahead = (story_ms >= 2 * events["ms"]) & (story_ms - events["ms"] > LATE_MS)
    events["waiting"] = ~paused & (waiting_screen | runs_ahead)
    return events


def state(events, begins, ends):
    """Whether a state holds after each event of a page, from those that begin it and those that end it if they do not."""
    changes = pd.Series(np.select([begins, ends], [1.0, 0.0], np.nan), index=events.index)
    return changes.groupby(events["page"]).ffill().fillna(0.0) > 0


# People and their tasks.


def column_of(by):
    """The column that people are compared by."""
    return {"none": None, "version": "app_version"}.get(by, by)


def people_of(events, by):
    """A row a person: what they said last to the consent, how their visit ended, and their group in what is about the whole session."""
    column = column_of(by)
    rows = []
    for person, own in events.groupby("person"):
        in_time = own.sort_values("time_iso", kind="stable")
        said = in_time.loc[in_time["event"] == "consent", "detail"]
        ended = in_time.loc[in_time["event"] == "end", "detail"]
        rows.append({
            "person": person,
            "study": own["study"].iloc[0],
            "participant": own["participant"].iloc[0],
            "group": " ".join(sorted(set(own[column]) - {""})) if column else "",
            "consent": "unasked" if said.empty else said.iloc[-1] if said.iloc[-1] in ("refused", "withdrawn") else "agreed",
            "ended": "open" if ended.empty else "finished" if ended.iloc[-1] == "done" else "stopped",
        })
    people = pd.DataFrame(rows).set_index("person")
    people["trial"] = people["participant"].str.startswith(TRIAL)
    people["took_part"] = people["consent"].isin(["agreed", "unasked"]) & ~people["trial"]
    return people


def count_people(people):
    trials, people = int(people["trial"].sum()), people[~people["trial"]]
    said, ended = people["consent"].value_counts(), people.loc[people["took_part"], "ended"].value_counts()
    return {
        "participants": len(people),
        **{word: int(said.get(word, 0)) for word in ["agreed", "refused", "withdrawn", "unasked"]},
        **{word: int(ended.get(word, 0)) for word in ["finished", "stopped", "open"]},
        "trials": trials,
    }


def attempts_on_page(page):
    """Of one page each task that began on it, the first time if it was begun again: (number, outcome, its events)."""
    told = page.loc[page["event"] == "task", "detail"].str.extract(r"^(?P<word>began|done|gave-up|time-up|stopped)=(?P<task>\d+)$")
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
    """How long a task took on a device: shown and not waiting, waiting, and away. The last event ends it: no time after it counts."""
    rows = rows.iloc[:-1]
    shown, hidden, paused = (rows["how"] == how for how in ("shown", "hidden", "paused"))
    return {
        "active_ms": int(rows.loc[shown & ~rows["waiting"], "ms"].sum()),
        "waiting_ms": int(rows.loc[rows["waiting"], "ms"].sum()),
        "away_ms": int(rows.loc[hidden | paused, "ms"].sum()),
        "t_ms": int(rows["ms"].sum()),
    }


def attempts_of(events, people, by):
    """A row a person and task, all devices of the person together, with all that happened in it as `rows`."""
    column = column_of(by)
    parts_of = {}
    for _, page in events[events["person"].isin(people.index[people["took_part"]])].groupby("page"):
        for task, outcome, rows in attempts_on_page(page):
            parts_of.setdefault((page["person"].iloc[0], task), []).append((outcome, with_places(rows)))
    found = []
    for (person, task), parts in parts_of.items():
        # What counts is the outcome that says most, and the times of the device on which it was done, else of that on which it took longest.
        outcome = max((outcome for outcome, _ in parts), key=["open", "stopped", "time-up", "gave-up", "done"].index)
        done = [part for part in parts if part[0] == "done"]
        times = max((device_times_ms(rows) for _, rows in done or parts), key=lambda times: times["t_ms"])
        rows = pd.concat([rows for _, rows in parts])
        found.append({
            "person": person, "study": people["study"][person], "participant": people["participant"][person],
            "group": rows[column].iloc[0] if column else "", "task": task, "outcome": outcome, **times, "rows": rows,
            **{name: int((rows["event"] == event).sum()) for name, event in COUNTS.items()},
            "helped": int(((rows["event"] == "note") & (rows["detail"] == "assist")).sum()),
            "went_back": any(went_back(rows) for _, rows in parts),
        })
    columns = ["person", "study", "participant", "group", "task", "outcome", "active_ms", "waiting_ms", "away_ms", "rows", *COUNTS, "helped", "went_back"]
    return pd.DataFrame(found, columns=columns).sort_values(["task", "group", "person"], ignore_index=True)


def with_places(rows):
    """What names no step happened where the page had come to: at the screen that was shown last. So did what happened while a phone showed
    all its apps, its screen `home`: that is a step only as the first screen of a phone."""
    named = rows["step"].notna() & rows["phone"].isin(["old", "new"])
    screens = named & (rows["event"] == "screen")
    aside = screens & (rows["screen"] == "home") & rows["phone"].where(screens).duplicated()
    named &= ~(aside.astype(float).where(screens).groupby(rows["phone"]).ffill() == 1)
    shown = named & (rows["event"] == "screen")
    rows = rows.assign(shown=shown)
    for column in ["phone", "step", "screen"]:
        rows[column] = rows[column].where(named, rows[column].where(shown).ffill())
    return rows


def went_back(rows):
    """Whether a phone showed a step below the highest one that it had shown in this task; its screen of all apps belongs to no step."""
    for _, steps in rows[rows["shown"] & (rows["screen"] != "home")].groupby("phone")["step"]:
        if (steps < steps.cummax()).any():
            return True
    return False


# Answers to questionnaires.


def answers_of(events, people):
    """Each answer of the people who took part, with the task that it is about: the last one that a task row of its page tells of."""
    number = events["detail"].where(events["event"] == "task").str.extract(r"=(\d+)$")[0]
    answers = events.assign(told=number.groupby(events["page"]).ffill())
    answers = answers[(answers["event"] == "answer") & answers["person"].map(people["took_part"])].copy()
    most = answers["control"].map(lambda control: 7 if control == "seq" else 5)
    points = pd.to_numeric(answers["detail"].str.extract(r"^score=(\d+)$")[0])
    answers["points"] = points.where((points >= 1) & (points <= most))
    return answers


def sus_points(items):
    """0 to 100, from ten items of 1 to 5: odd ones count upwards, even ones downwards. Brooke 1996."""
    return 2.5 * sum(items[i] - 1 if i % 2 else 5 - items[i] for i in range(1, 11))


def ux_lite_points(items):
    """0 to 100, from two items of 1 to 5: the mean of (item - 1) * 25."""
    return (items[1] - 1 + items[2] - 1) * 25 / 2


ITEMS = {"sus": (10, sus_points), "ux-lite": (2, ux_lite_points)}


def items_of(answers, name):
    """Of each person who answered any item of a questionnaire the points of its items by their numbers; the last answer to each counts."""
    own = answers[answers["points"].notna() & answers["control"].isin([f"{name}-{item}" for item in range(1, ITEMS[name][0] + 1)])]
    items = own["control"].str.rsplit("-", n=1).str[1].astype(int)
    return {person: dict(zip(items[rows.index], rows["points"])) for person, rows in own.groupby("person")}


def scores_of(answers, attempts, people):
    """A row a score: SEQ of each task, SUS and UX-Lite of each person; none (missing) where not all items were answered."""
    seq = answers[(answers["control"] == "seq") & answers["points"].notna() & answers["told"].notna()]
    seq = {(person, int(task)): points.iloc[-1] for (person, task), points in seq.groupby(["person", "told"])["points"]}
    rows = [("seq", one["task"], one["group"], one["person"], seq[one["person"], one["task"]])
            for one in attempts.to_dict("records") if (one["person"], one["task"]) in seq]
    for name, (count, points_of) in ITEMS.items():
        for person, items in items_of(answers, name).items():
            rows.append((name, None, people["group"][person], person, points_of(items) if len(items) == count else np.nan))
    scores = pd.DataFrame(rows, columns=["questionnaire", "task", "group", "person", "score"])
    return scores.assign(task=scores["task"].astype("Int64"), study=scores["person"].map(people["study"]),
                         participant=scores["person"].map(people["participant"]), score=scores["score"].astype(float))


def comments_of(answers):
    """What people wrote last, if anything: `said: ` and their words. Who left it out has another word there."""
    rows = answers[answers["control"] == "comment"].drop_duplicates("person", keep="last")
    rows = rows.assign(task=None, text=rows["detail"].str.removeprefix("said: "))
    return rows[rows["detail"].str.startswith("said: ") & (rows["text"].str.strip() != "")].sort_values("person")


# What who watched noted.


def notes_of(events, people):
    """Each note in words, with the task that was under way on its page (of several the one that began last) and the time in ms since its begin."""
    found = []
    for _, page in events[events["person"].map(people["took_part"])].groupby("page"):
        attempts = attempts_on_page(page)
        texts = page["detail"].where((page["event"] == "note") & page["detail"].str.startswith("note: ")).str.removeprefix("note: ")
        for index, text in texts[texts.fillna("").str.strip() != ""].items():
            one = {"study": page["study"].loc[index], "participant": page["participant"].loc[index], "task": None, "t_ms": None,
                   "phone": "", "step": None, "screen": "", "text": text}
            within = [(rows.index[0], task, rows) for task, _, rows in attempts if index in rows.index]
            if within:
                begin, task, rows = max(within, key=lambda one: one[0])
                at = with_places(rows).loc[index]
                one.update(task=task, t_ms=int(rows["ms"].loc[begin:index].iloc[:-1].sum()))
                if pd.notna(at["step"]):
                    one.update(phone=at["phone"], step=int(at["step"]), screen=at["screen"])
            found.append(one)
    return found


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
    if np.ptp(logs) == 0:  # Times that are all the same have no spread; scipy has no answer then.
        low = high = logs.mean()
    else:
        low, high = stats.t.interval(LEVEL, len(logs) - 1, loc=logs.mean(), scale=stats.sem(logs))
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
    """Of the sum of n draws with replacement from n whole numbers: the least sum, and the probability of it and of each one after it.
    Ends that are less than 1e-18 likely are left out: of many people they are most of it."""
    lattice = np.asarray(lattice, dtype=int)
    least, n = lattice.min(), len(lattice)
    one_draw = np.bincount(lattice - least) / n
    sums, left_out = np.ones(1), 0
    for _ in range(n):
        sums = np.convolve(sums, one_draw)
        likely = np.flatnonzero((np.cumsum(sums) > 1e-18) & (np.cumsum(sums[::-1])[::-1] > 1e-18))
        sums, left_out = sums[likely[0]:likely[-1] + 1], left_out + likely[0]
    return int(least * n + left_out), sums


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
    if np.ptp(a) == np.ptp(b) == 0:
        return ratio, ratio, ratio
    interval = stats.ttest_ind(b, a, equal_var=False).confidence_interval(LEVEL)
    return ratio, float(np.exp(interval.low)), float(np.exp(interval.high))


def difference_of_means(a, b, spacing):
    """b - a; percentile bootstrap interval, exact, each group drawn by itself. Clark et al. 2021."""
    if min(len(a), len(b)) == 0:
        return None, None, None
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

    def proportion(name, successes):
        return figure(name, task, group, share_with_interval(successes, n), "share", n, "adjusted-wald", "sauro-lewis-2005", n < FEW_PROPORTION)

    def time(name, values, method, source):
        # Who did not do it would have taken longer still: no time of theirs is in it, but their number is said.
        return figure(name, task, group, values, "ms", len(done), method, source, len(done) < FEW_TIMES, censored=n - len(done))

    def median(name, times_ms):
        return time(name, median_ms(times_ms), "order-statistics", "conover-1999")

    found = [
        proportion("completion", len(done)),
        figure("completion-point", task, group, (best_share(len(done), n), None, None), "share", n, "best-guess", "lewis-sauro-2006", n < FEW_PROPORTION),
        proportion("direct", int((~done["went_back"].astype(bool)).sum())),
        proportion("indirect", int(done["went_back"].sum())),
        time("time-active", geometric_mean_ms(done["active_ms"]), "log-t", "sauro-lewis-2010"),
    ]
    if len(done) >= MEDIAN_FROM_DONE:
        found.append(median("time-median", done["active_ms"]))
    found += [median("time-waiting", done["waiting_ms"]), median("time-away", done["away_ms"])]
    for name in COUNTS:
        found.append(figure(name, task, group, mean_with_interval(own[name], 1), "count", n, "exact-bootstrap", "clark-2021", n < FEW_SCORES))
    found.append(proportion("helped", int((own["helped"] > 0).sum())))
    seq = scores_in(scores, "seq", task, group)
    return found + ([score_figure("seq", task, group, seq)] if len(seq) else [])


SPACINGS = {"seq": 1, "sus": 2.5, "ux-lite": 12.5}
# The least SUS of each grade, from the best. Sauro & Lewis 2016.
GRADES = [(84.1, "A+"), (80.8, "A"), (78.9, "A-"), (77.2, "B+"), (74.1, "B"), (72.6, "B-"), (71.1, "C+"), (65.0, "C"), (62.7, "C-"), (51.7, "D")]


def grade_of(sus):
    return next((grade for least, grade in GRADES if sus >= least), "F")


def scores_in(scores, name, task, group):
    of_task = scores["task"].isna() if task is None else scores["task"] == task
    return scores.loc[(scores["questionnaire"] == name) & of_task & (scores["group"] == group), "score"]


def score_figure(name, task, group, scores):
    """Mean score of those who answered all items; how many others answered some."""
    complete = scores.dropna()
    values, n = mean_with_interval(complete, SPACINGS[name]), len(complete)
    more = {"incomplete": len(scores) - n} if task is None else {}
    if name == "sus" and n:
        more["grade"] = grade_of(values[0])
    return figure(name, task, group, values, "points", n, "exact-bootstrap", "clark-2021", n < FEW_SCORES, **more)


def all_rows(attempts):
    """All that happened in these attempts."""
    return pd.concat(list(attempts["rows"]))


def steps_of(task, group, own, of_task):
    """At which steps of which phone what happened: people who had it on screen, and how often what went wrong. The steps are the same
    for each group: all at which anything happened to anybody."""
    def counted(rows):
        return rows[rows["phone"].notna() & (rows["shown"] | rows["event"].isin(COUNTS.values()))]

    rows, found = counted(all_rows(own)), []
    for phone, step in sorted(set(zip(*(counted(all_rows(of_task))[key] for key in ["phone", "step"])))):
        here = rows[(rows["phone"] == phone) & (rows["step"] == step)]
        found.append({
            "task": task, "group": group, "phone": phone, "step": int(step),
            "reached": int(here.loc[here["shown"], "person"].nunique()),
            **{name: int((here["event"] == event).sum()) for name, event in COUNTS.items()},
            "with_errors": int(here.loc[here["event"] == "error", "person"].nunique()),
        })
    return found


def funnel_of(task, group, own, of_task):
    """What share of the people got as far as each step: it was on screen on its phone, or one after it."""
    rows, found = all_rows(of_task), []
    furthest = rows[rows["shown"]].groupby(["phone", "person"])["step"].max()
    for phone, step in sorted(set(zip(rows.loc[rows["shown"], "phone"], rows.loc[rows["shown"], "step"]))):
        reached = int((furthest[phone].reindex(own["person"]).fillna(-1) >= step).sum())
        share, low, high = share_with_interval(reached, len(own))
        found.append({"task": task, "group": group, "phone": phone, "step": int(step), "reached": reached,
                      "n": len(own), "share": share, "low": low, "high": high, "method": "adjusted-wald", "source": "sauro-lewis-2005",
                      "few": len(own) < FEW_PROPORTION})
    return found


def path_of(rows):
    """The steps in the order in which they came on screen, none twice in a row: `old:1 old:2 new:0`."""
    screens = rows[rows["shown"]]
    places = screens["phone"] + ":" + screens["step"].astype(str)
    return " ".join(places[places != places.shift()])


def paths_of(task, group, own, _):
    """Which ways people took."""
    return [{"task": task, "group": group, "path": path, "people": int(people)} for path, people in own["rows"].map(path_of).value_counts().items()]


def hints_of(task, group, own, _):
    """Where which hint was asked for."""
    asked = all_rows(own).query("event == 'hint'")
    asked = asked.assign(hint=asked["detail"].where(asked["detail"] != "", asked["control"]))
    found = []
    for (phone, step, screen, hint), here in asked.groupby(["phone", "step", "screen", "hint"], dropna=False):
        nowhere = pd.isna(step)
        found.append({"task": task, "group": group, "phone": "" if nowhere else phone, "step": None if nowhere else int(step),
                      "screen": "" if nowhere else screen, "hint": hint, "times": len(here), "people": int(here["person"].nunique())})
    return found


def comparison(name, task, a, b, values, unit, n_a, n_b, method, source):
    difference, low, high = values
    return {"id": name, "task": task, "a": a, "b": b, "difference": difference, "low": low, "high": high, "unit": unit,
            "n_a": n_a, "n_b": n_b, "method": method, "source": source, "few": min(n_a, n_b) < FEW_COMPARED}


def compare_means(name, task, a, b, of_a, of_b, spacing, unit):
    return comparison(name, task, a, b, difference_of_means(of_a, of_b, spacing), unit, len(of_a), len(of_b),
                      "exact-bootstrap-difference", "clark-2021")


def compare_tasks(task, a, b, of_a, of_b, scores):
    """Two groups at one task that both have."""
    done_a, done_b = (own.loc[own["outcome"] == "done", "active_ms"] for own in (of_a, of_b))
    seq_a, seq_b = (scores_in(scores, "seq", task, group) for group in (a, b))
    found = [
        comparison("completion", task, a, b, difference_of_shares(len(done_a), len(of_a), len(done_b), len(of_b)), "share",
                   len(of_a), len(of_b), "agresti-caffo", "agresti-caffo-2000"),
        comparison("time-active", task, a, b, ratio_of_times(done_a, done_b), "ratio", len(done_a), len(done_b), "welch-log", "welch-1947"),
        compare_means("errors", task, a, b, of_a["errors"], of_b["errors"], 1, "count"),
    ]
    return found + ([compare_means("seq", task, a, b, seq_a, seq_b, 1, "points")] if len(seq_a) and len(seq_b) else [])


def report(files, by="none"):
    """All figures of the report, in its own form."""
    events = with_stretches(read_events(files))
    people = people_of(events, by)
    attempts = attempts_of(events, people, by)
    answers = answers_of(events, people)
    scores = scores_of(answers, attempts, people)
    comments = comments_of(answers)

    # A cell is a group at a task: (task, group, its attempts, those of all groups at the task).
    cells = [(int(task), group, own, of_task) for task, of_task in attempts.groupby("task") for group, own in of_task.groupby("group")]
    of_sessions = scores[scores["task"].isna()]
    answered = set(of_sessions["person"]) | set(comments["person"])
    groups = sorted(set(attempts["group"]) | set(people["group"][list(answered)]) | ({""} if by == "none" else set()))

    figures = [one for task, group, own, _ in cells for one in figures_of_task(task, group, own, scores)]
    figures += [score_figure(name, None, group, own["score"]) for (group, name), own in of_sessions.groupby(["group", "questionnaire"])]

    compared = []
    for (task, a, of_a, _), (task_b, b, of_b, _) in itertools.combinations(cells, 2):
        compared += compare_tasks(task, a, b, of_a, of_b, scores) if task == task_b else []
    for a, b in itertools.combinations(groups, 2):
        for name in ITEMS:
            of_a, of_b = (scores_in(scores, name, None, group).dropna() for group in (a, b))
            compared += [compare_means(name, None, a, b, of_a, of_b, SPACINGS[name], "points")] if len(of_a) and len(of_b) else []

    def rows(table, columns):
        """A table as a list of rows."""
        return [{key: None if pd.isna(one[key]) else one[key] for key in columns} for one in table.to_dict("records")]

    return {
        "form": 1,
        "studies": sorted(set(events["study"]) - {""}),
        "versions": sorted(set(events["app_version"]) - {""}),
        "by": by,
        "groups": groups,
        "people": count_people(people),
        "tasks": [{"task": int(task)} for task in sorted(set(attempts["task"]))],
        "figures": figures,
        "steps": [row for cell in cells for row in steps_of(*cell)],
        "funnel": [row for cell in cells for row in funnel_of(*cell)],
        "paths": [row for cell in cells for row in paths_of(*cell)],
        "hints": [row for cell in cells for row in hints_of(*cell)],
        "times": rows(attempts, ["task", "group", "study", "participant", "outcome", "active_ms", "waiting_ms", "away_ms", "helped"]),
        "answers": rows(scores.dropna(subset="score"), ["questionnaire", "task", "group", "study", "participant", "score"]),
        "comments": rows(comments, ["study", "participant", "task", "text"]),
        "notes": notes_of(events, people),
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

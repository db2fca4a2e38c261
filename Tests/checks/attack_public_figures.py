"""Attacks everything that was ever published: every file, every edition, all at once.

A practice scheme of three suites is visited for a year, with few people in its cells. After each
quarter its figures are published, after the year the year, and one quarter again once a late
report came in. The attacker keeps every file, knows which lines add up to which (breakdowns.csv
says so), that quarters make a year, that counts are whole numbers, that [c] is at least one and
that hidden small numbers lie under the threshold. For each hidden number integer programming finds
the least and the most it can be. If the two are ever the same the check fails.

The annual report goes to the public too: the attacker reads it as well, built before the year is
published and after, and it must tell nothing that the public tables do not.

The attacker is tried first on tables that were published carelessly, which must fall.
"""

import csv
import html
import json
import pathlib
import random
import re

import numpy
from program import Scheme, expect, needs
from scipy.optimize import Bounds, LinearConstraint, milp
from scipy.sparse import lil_array

needs("report public", "report annual", "visit import")

PROFILE = """\
name: Three suites
force_code: "21"
area_code: E23000015
suites:
  - code: NTH
    name: Northern
  - code: STH
    name: Southern
  - code: TRV
    name: Trent Valley
"""
REASONS = ["SLP", "INT", "SOL", "HCP", "INX", "RSK", "CRT", "REL", "OTH"]
COLUMNS = [
    *"reference,suite,date,mode,outcome,visitors,in_custody,children,offered".split(","),
    *"spoken_to,declined,observed_only,not_offered,not_recorded".split(","),
    *(f"unavailable_{code}" for code in REASONS),
]
QUARTERS = {
    "2026-Q2": ("2026-04-01..2026-06-30", "2026-07-07T09:00:00Z"),
    "2026-Q3": ("2026-07-01..2026-09-30", "2026-10-07T09:00:00Z"),
    "2026-Q4": ("2026-10-01..2026-12-31", "2027-01-06T09:00:00Z"),
    "2027-Q1": ("2027-01-01..2027-03-31", "2027-04-07T09:00:00Z"),
}
YEAR = ("2026-27", "2027-05-10T09:00:00Z")
CEILING = 100_000
LINES = {
    "In the cells when visitors came": "held", "Of these, under 18": "children",
    "Offered a visit": "offered", "Spoke with the visitors": "spoken_to",
    "Offered, and declined": "declined", "Seen and not spoken to": "observed_only",
    "Not offered: visitors did not get to them": "not_offered",
    "Not recorded": "outcome_not_recorded",
    "Not available: asleep": "unavailable_SLP",
    "Not available: in interview": "unavailable_INT",
    "Not available: with a solicitor": "unavailable_SOL",
    "Not available: with a health professional, or at hospital": "unavailable_HCP",
    "Not available: unfit through drink or drugs": "unavailable_INX",
    "Not available: not safe to see, as staff advised": "unavailable_RSK",
    "Not available: at court": "unavailable_CRT",
    "Not available: being booked in, processed or released": "unavailable_REL",
    "Not available: another reason": "unavailable_OTH",
    # Once more in the table of the suites' main figures.
    "People in the cells": "held",
}
SUITES = {"Northern": "NTH", "Southern": "STH", "Trent Valley": "TRV", "All": "ALL"}


class Attacker:
    """Everything that can be written down about what was published."""

    def __init__(self):
        self.shown = {}
        self.hidden = set()
        self.sums = set()
        self.cells = set()

    def read(self, folder, files="*.csv"):
        """Takes files of a site; of a count that was published twice the later one holds."""
        for path in sorted(folder.glob(files)):
            with open(path, encoding="utf-8-sig", newline="") as file:
                rows = list(csv.DictReader(file))
            if path.name.endswith("-breakdowns.csv"):
                self.breakdowns(rows)
                continue
            for row in rows:
                place = frozenset(
                    (key, value)
                    for key, value in row.items()
                    if key not in ("count", "counted") and not key.endswith("_name")
                )
                self.cells.add(place)
                if row["count"] == "[c]":
                    expect(row["counted"] != "events", f"{path}: {row} is hidden and no people")
                    self.hidden.add(place)
                elif row["count"] != "[x]":
                    self.shown[place] = int(row["count"])

    def breakdowns(self, rows):
        totals = {}
        for row in rows:
            key = (row["table"], row["dimension"], row["total"], row["way"])
            totals.setdefault(key, []).append(row["part"])
        for (_, dimension, total, _), parts in totals.items():
            self.sums.add((dimension, total, tuple(parts)))

    def equations(self):
        """Each total over its parts, wherever it stands; and the year over its quarters."""
        year = "2026-04-01..2027-03-31"
        quarters = tuple(days for days, _ in QUARTERS.values())
        for dimension, total, parts in sorted(self.sums | {("period", year, quarters)}):
            for place in sorted(self.cells, key=sorted):
                if (dimension, total) not in place:
                    continue
                rest = place - {(dimension, total)}
                yield place, [frozenset(rest | {(dimension, part)}) for part in parts]

    def intervals(self):
        """The least and the most that each hidden number can be."""
        unknown = sorted(self.hidden - set(self.shown), key=sorted)
        columns = {place: index for index, place in enumerate(unknown)}
        rows = list(self.equations())
        for total, parts in rows:
            for place in [total, *parts]:
                # A line that was never published is an unknown of its own.
                if place not in self.shown:
                    columns.setdefault(place, len(columns))
        matrix = lil_array((len(rows), len(columns)))
        right = numpy.zeros(len(rows))
        for index, (total, parts) in enumerate(rows):
            for place, sign in [(total, 1), *((part, -1) for part in parts)]:
                if place in self.shown:
                    right[index] -= sign * self.shown[place]
                else:
                    matrix[index, columns[place]] += sign
        least = numpy.zeros(len(columns))
        for place in unknown:
            least[columns[place]] = 1
        constraint = LinearConstraint(matrix.tocsr(), right, right)
        found = {}
        for place in unknown:
            ends = []
            for sign in (1, -1):
                aim = numpy.zeros(len(columns))
                aim[columns[place]] = sign
                answer = milp(
                    aim, constraints=constraint, integrality=numpy.ones(len(columns)),
                    bounds=Bounds(least, CEILING),
                )
                expect(answer.success, f"nothing fits what was published: {answer.message}")
                ends.append(round(sign * answer.fun))
            found[place] = tuple(ends)
        return found


def visit(chance, number, suite, date, most):
    """A visit with few people, each with one outcome."""
    held = chance.randint(0, most)
    row = dict.fromkeys(COLUMNS, 0) | {
        "reference": f"{suite}-{number:03}", "suite": suite, "date": date, "mode": "in_person",
        "outcome": "made", "visitors": 2, "in_custody": held,
        "children": chance.choice([0, 0, 0, 1]) if held else 0,
    }
    names = ["spoken_to"] * 5 + ["declined"] * 2 + ["observed_only", "not_offered", "not_recorded"]
    names += [f"unavailable_{code}" for code in REASONS] + ["unavailable_SLP"] * 3
    for _ in range(held):
        row[chance.choice(names)] += 1
    row["offered"] = row["spoken_to"] + row["declined"]
    return row


def write(path, rows):
    with open(path, "w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, COLUMNS)
        writer.writeheader()
        writer.writerows(rows)
    return path


def publish(scheme, period, clock, folder, *words):
    told = scheme.icv(
        "report", "public", "--period", period, "--signed", "Dana Ferris, Chief Executive",
        "-o", folder, "--json", *words, clock=clock,
    ).json
    return told["tables"]


def annual(scheme, period, clock, folder):
    """Every count of people that the annual report's tables tell, by its place."""
    scheme.icv("report", "annual", "--period", period, "-o", folder, "--no-docx", clock=clock)
    page = (pathlib.Path(folder) / f"annual-{period}.fragment.html").read_text("utf-8")
    told = {}
    for table in re.findall(r"<table.*?</table>", page, re.DOTALL):
        rows = [
            [html.unescape(re.sub(r"<[^>]+>", "", cell)).strip()
             for cell in re.findall(r"<t[hd].*?</t[hd]>", row, re.DOTALL)]
            for row in re.findall(r"<tr.*?</tr>", table, re.DOTALL)
        ]
        columns = [SUITES.get(name) for name in rows[0][1:]]
        for label, *cells in rows[1:]:
            if label not in LINES or None in columns:
                continue
            for suite, cell in zip(columns, cells):
                told.setdefault((LINES[label], suite), set()).add(cell.replace(",", ""))
    return told


def is_as_published(told, attacker, days):
    """Each count of the annual report stands in the public tables of the year; says how many."""
    numbers = 0
    for (measure, suite), cells in told.items():
        place = frozenset({("period", days), ("suite", suite), ("measure", measure)})
        for cell in cells:
            if cell in ("[c]", "not held"):
                continue
            numbers += 1
            expect(
                attacker.shown.get(place) == int(cell),
                f"the annual report tells {cell} of {sorted(place)}, the public page"
                f" {attacker.shown.get(place)}")
    return numbers


def same_in_json(folder):
    """Each file of open data holds the same cells as CSV and as JSON."""
    for path in sorted(folder.glob("*.csv")):
        with open(path, encoding="utf-8-sig", newline="") as file:
            rows = list(csv.DictReader(file))
        twin = json.loads(path.with_suffix(".json").read_text("utf-8"))
        expect([{k: str(v) for k, v in row.items()} for row in twin] == rows, path)
        marks = [row["count"] for row in twin if isinstance(row.get("count"), str)]
        expect(set(marks) <= {"[c]", "[x]"}, f"{path}: {marks}")


def careless(attacker, truth):
    """The same tables with small numbers hidden and nothing for their sake."""
    victim = Attacker()
    victim.cells, victim.sums = attacker.cells, attacker.sums
    for place in attacker.cells:
        number = truth.get(place, attacker.shown.get(place))
        if number is None:
            continue
        if place in attacker.hidden and 0 < number < 5:
            victim.hidden.add(place)
        else:
            victim.shown[place] = number
    return victim


def truths(attacker, rows):
    """The true number behind each hidden place of the tables of people."""
    columns = {name: [name] for name in COLUMNS[6:]}
    columns |= {"held": ["in_custody"], "outcome_not_recorded": ["not_recorded"]}
    columns |= {"unavailable": [f"unavailable_{code}" for code in REASONS]}
    columns |= {"age_not_recorded": []}
    found = {}
    for place in attacker.hidden:
        at = dict(place)
        first, last = at["period"].split("..")
        picked = [
            row for row in rows
            if first <= row["date"] <= last and at["suite"] in (row["suite"], "ALL")
        ]
        if at["measure"] == "adults":
            found[place] = sum(row["in_custody"] - row["children"] for row in picked)
        else:
            found[place] = sum(row[name] for row in picked for name in columns[at["measure"]])
    return found


def year(seed, most):
    """Publishes a year and attacks it; hands back how many numbers were hidden."""
    chance = random.Random(seed)
    name = f"scheme-{seed}"
    pathlib.Path("three.yaml").write_text(PROFILE, "utf-8")
    scheme = Scheme(name, "2026-03-02T09:00:00Z", profile="three.yaml")
    rows, sites = [], []
    for quarter, (days, clock) in QUARTERS.items():
        month = int(days[5:7])
        dates = [f"{days[:4]}-{month + index % 3:02}-{10 + index:02}" for index in range(6)]
        batch = [
            visit(chance, len(rows) + index, suite, date, most)
            for index, date in enumerate(dates) for suite in ("NTH", "STH", "TRV")
        ]
        rows += batch
        table = write(f"{name}-{quarter}.csv", batch)
        scheme.icv("visit", "import", table, clock=clock)
        sites.append(pathlib.Path(f"site-{seed}-{quarter}"))
        publish(scheme, quarter, clock, sites[-1])
    early = annual(scheme, YEAR[0], "2027-05-09T09:00:00Z", f"early-{seed}")
    waits = all(cell in ("[c]", "not held") for cells in early.values() for cell in cells)
    expect(waits, f"the annual report tells of people before anything is published: {early}")
    sites.append(pathlib.Path(f"site-{seed}-year"))
    publish(scheme, *YEAR, sites[-1])
    paper = annual(scheme, *YEAR, f"annual-{seed}")
    late = visit(chance, 999, "TRV", "2026-05-30", 4)
    rows.append(late)
    scheme.icv("visit", "import", write(f"{name}-late.csv", [late]), clock="2027-05-20T09:00:00Z")
    sites.append(pathlib.Path(f"site-{seed}-again"))
    publish(
        scheme, "2026-Q2", "2027-05-21T09:00:00Z", sites[-1], "--reason", "A report came late.")
    scheme.verify()
    before = Attacker()
    for site in sites[:-1]:
        before.read(site)
        same_in_json(site)
    numbers = is_as_published(paper, before, "2026-04-01..2027-03-31")
    for place, (least, most_) in before.intervals().items():
        expect(least < most_, f"seed {seed}: {sorted(place)} can only be {least}")
    victim = careless(before, truths(before, [row for row in rows if row is not late]))
    fallen = sum(1 for least, most_ in victim.intervals().values() if least == most_)
    expect(fallen > 0 or not victim.hidden, f"seed {seed}: the attacker has no teeth")
    # The second edition by itself, and beside the first: a difference of a few would tell of them.
    after = Attacker()
    after.read(sites[-1], "2026-Q2-*.csv")
    for place, (least, most_) in after.intervals().items():
        expect(least < most_, f"seed {seed}, again: {sorted(place)} can only be {least}")
    for place in set(after.shown) & set(before.shown):
        moved = abs(after.shown[place] - before.shown[place])
        is_people = not any("visits" in value for _, value in place)
        expect(not (is_people and 0 < moved < 5), f"seed {seed}: {sorted(place)} moved by {moved}")
    again = pathlib.Path(f"rebuilt-{seed}")
    scheme.icv("report", "public", "-o", again, clock="2027-06-01T09:00:00Z")
    for path in sorted(sites[-1].iterdir()):
        twin = again / path.name
        expect(path.read_bytes() == twin.read_bytes(), f"{twin} was rebuilt otherwise")
    return len(before.hidden), fallen, numbers


told = [year(seed, most) for seed, most in ((1, 5), (2, 9), (3, 16))]
print(
    "recovered none of", ", ".join(str(hidden) for hidden, _, _ in told),
    "hidden numbers; of the careless tables", ", ".join(str(fallen) for _, fallen, _ in told),
    "fell; the annual reports told", ", ".join(str(numbers) for _, _, numbers in told),
    "counts, each of them published",
)

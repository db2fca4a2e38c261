"""A coordinator plans Leamington and Nuneaton for a quarter: the story as a transcript.

Twenty visitors, two of them on holiday, one on probation, one with a conflict at Nuneaton. What is
printed is held to goldens/plan_a_quarter.txt byte for byte; with ICV_WRITE_GOLDENS set the file is
written anew.
"""

import pathlib

from program import expect, fail, run
from story import Story
from visits import VISITOR_HEADINGS

NAMES = (
    "Anna Ash,Ben Bell,Cora Cole,Dev Desai,Ella East,Farid Fox,Grace Gill,Hugh Hart,Ines Ivory,"
    "Jack Joyce,Kay Khan,Liam Lane,Mona Mills,Ned North,Olga Oakes,Paul Penn,Rosa Reed,Sam Stone,"
    "Tess Thorn,Umar Usman"
).split(",")

# What people offer, Monday to Sunday, four bands a day; six habits that go round.
HABITS = (
    "0010 0010 0010 0010 0010 0110 0110",
    "0100 0100 0100 0100 0100 0000 0000",
    "0011 0011 0011 0011 0011 0011 0011",
    "0000 0000 0000 0000 0012 1122 1120",
    "1100 1100 1100 1100 1100 1100 0000",
    "0021 0000 0021 0000 0021 0111 0111",
)
AWAY = {"V05": "2026-07-13..2026-07-31", "V14": "2026-08-03..2026-08-30"}


def visitors():
    """The table of visitors: V08 is on probation, V11 has a conflict at Nuneaton."""
    lines = [VISITOR_HEADINGS]
    for number, name in enumerate(NAMES, 1):
        first = name.split()[0].lower()
        probation = "2026-12-31" if number == 8 else ""
        conflicts = "NUN" if number == 11 else ""
        suites = "LEA" if number == 11 else "LEA;NUN"
        apart = "V02" if number == 1 else ""
        appointed = "2026-06-01" if number == 8 else "2023-04-01"
        lines.append(
            f"V{number:02},{name},{first}@example.org,01926 4960{number:02},CV32,{appointed},"
            f"2029-03-31,{probation},2029-03-31,2029-03-31,no,6,{suites},{conflicts},{apart}"
        )
    return "\n".join(lines) + "\n"


def availability():
    """What nineteen of them offer; V20 has not answered yet."""
    lines = ["visitor,from,to,pattern,away"]
    for number in range(1, 20):
        visitor = f"V{number:02}"
        pattern = HABITS[number % len(HABITS)].replace(" ", "")
        lines.append(f"{visitor},2026-07-06,2026-10-04,{pattern},{AWAY.get(visitor, '')}")
    return "\n".join(lines) + "\n"


class PlanningStory(Story):
    """The story of a quarter, with the board it is about."""

    def rota(self):
        """The windows as the office sees them, by their names."""
        told = run("--scheme", "county", "--clock", self.now, "rota", "show", "--from",
                   "2026-07-06", "--weeks", "13", "--json").json
        boards = told["drafts"][0]["windows"] if told["drafts"] else told["windows"]
        return {window["window"]: window for window in boards}


def free_pair(rota, window):
    """Two experienced visitors whom a window's own suggestions name first."""
    told = run("--scheme", "county", "--clock", "2026-06-15T09:30:00+01:00", "rota", "suggest",
               window, "--json").json
    best = [pair for pair in told["pairs"] if not pair["moves"]]
    expect(best, f"{window}: nobody else could go")
    return best[0]["visitors"]


def swappable(story, rota):
    """Two visitors of two windows who may change places, found by asking in dry runs."""
    names = sorted(rota)
    for one in names[2:]:
        for other in names:
            if rota[one]["week"] >= rota[other]["week"]:
                continue
            words = (one, rota[one]["visitors"][0], other, rota[other]["visitors"][0])
            told = run("--scheme", "county", "--clock", story.now, "rota", "swap", *words,
                       "--reason", "a wedding", "--dry-run")
            if told.code == 0:
                return words
    fail("no two visitors may swap")


def draw(story):
    """From an empty scheme to a draft."""
    pathlib.Path("visitors.csv").write_text(visitors(), "utf-8")
    pathlib.Path("availability.csv").write_text(availability(), "utf-8")
    begun = run("init", "county", "--practice", "--seed", "2026", "--clock", story.now)
    expect(begun.code == 0, begun.all)
    weeks = ("--from", "2026-07-06", "--weeks", "13", "--moves", "20000")
    story.tell("Twenty visitors, and nobody has said yet when they can go.")
    story.icv("visitor", "import", "visitors.csv")
    story.icv("rota", "draw", *weeks, code=3)
    story.icv("availability", "import", "availability.csv")
    story.tell("A pair for the first week at Nuneaton; Kay has a conflict there.")
    story.icv("rota", "pin", "NUN-2026-07-06", "V11", "V06", "--reason", "they asked", code=3)
    story.icv("rota", "pin", "NUN-2026-07-06", "V03", "V09", "--reason", "both know the new wing")
    story.tell("The draw. Umar said nothing, so he cannot be drawn.")
    story.icv("rota", "draw", *weeks)
    story.icv("rota", "draw", "--from", "2026-06-01", "--weeks", "4", code=3)


def change(story):
    """What the coordinator asks and changes before she confirms."""
    story.tell("Why is it so, and what else could be?")
    story.icv("rota", "explain", "LEA-2026-07-20")
    story.icv("rota", "explain", "V08")
    story.icv("rota", "suggest", "LEA-2026-07-20", "--most", "3")
    story.tell("Two visitors change places.")
    story.icv("rota", "swap", *swappable(story, story.rota()), "--reason", "a wedding")
    story.tell("Another pair for one window, and the draft is solved again around it.")
    pair = free_pair(story.rota(), "LEA-2026-08-10")
    story.icv("rota", "pin", "LEA-2026-08-10", *pair, "--reason", "the sergeant changed")
    story.tell("What if three visitors were gone, or Nuneaton closed?")
    story.icv("rota", "what-if", "--without", "V01,V02,V03", "--moves", "20000")
    story.icv("rota", "what-if", "--close", "NUN", "--moves", "20000")
    story.tell("A visitor sees no draft.")
    story.icv("rota", "show", "--from", "2026-07-06", "--weeks", "13", "--as", "V01")


def confirm(story):
    """Confirmed, seen by a visitor, and changed afterwards one window at a time."""
    story.tell("Confirmed: visitors see it, and its weeks are not drawn again.")
    story.icv("rota", "confirm", "--dry-run")
    story.icv("rota", "confirm")
    story.icv("rota", "draw", "--from", "2026-08-03", "--weeks", "4", code=3)
    story.icv("rota", "show", "--from", "2026-07-06", "--weeks", "13", "--by", "visitor")
    story.icv("rota", "explain", "--as", "V01")
    own = sorted(name for name, one in story.rota().items() if "V01" in one["visitors"])[0]
    story.tell("Anna is ill: she hands a window back, and someone steps in.")
    story.icv("rota", "hand-back", own, "--reason", "illness", "--as", "V01")
    story.icv("rota", "cover", own)
    options = run("--scheme", "county", "--clock", story.now, "rota", "cover", own, "--json").json
    best = options["substitutes"][0]["visitors"][0]
    story.icv("rota", "cover", own, "--by", best, "--reason", "Anna is ill")
    story.icv("rota", "explain", own)
    story.icv("rota", "hand-back", own, "--reason", "mine?", "--as", "V01", code=3)
    story.icv("log", "verify")


def main():
    story = PlanningStory("2026-06-15T09:30:00+01:00")
    draw(story)
    change(story)
    confirm(story)
    story.end("plan_a_quarter")


main()

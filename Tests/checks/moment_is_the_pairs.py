"""No command tells a drawn moment to anyone but the pair, before the period is over.

Every moment is read by one of its pair. Then everything that a coordinator, a deputy, a chair, a
commissioner and the police can have printed or written is searched for each of them.
"""

import datetime
import pathlib
import re

import drawn
from program import expect, needs

CLOCK = drawn.PLANNED
DURING = "2026-04-08T09:00:00Z"


def moments(scheme):
    """Each window's moment, as one of its pair reads it."""
    found = {}
    for window, visitors in drawn.windows(scheme):
        if len(visitors) < 2:
            continue
        told = scheme.icv("rota", "moment", window, "--as", visitors[0], "--json").json
        expect(told["chosen_by"] == "draw", f"no moment of {window} was drawn: {told}")
        words = scheme.icv("rota", "moment", window, "--as", visitors[1]).out
        start = re.search(r"T(\d\d:\d\d)", told["arrive_from"]).group(1)
        expect(start in words, f"{words} does not say {start}")
        found[window] = told
    return found


def signs(told):
    """How a moment may show: its time with its day, in any of the ways days are written."""
    start = re.search(r"T(\d\d:\d\d)", told["arrive_from"]).group(1)
    day = told["arrive_from"][:10]
    return [
        told["arrive_from"], told["arrive_until"], f"{day} {start}", f"{day}T{start}",
        f"{told['day']} {told['band']}", f"{told['day']}:{told['band']}",
        day.replace("-", "") + "T" + start.replace(":", ""),
    ]


def everything(scheme, who, clock):
    """All that somebody can have printed or written."""
    def told(*words):
        done = scheme.run(*words, "--as", who, clock=clock)
        return done.all

    texts = []
    window = "LEA-2026-04-13"
    for words in (
        ["rota", "show", "--from", drawn.FIRST, "--weeks", "13"],
        ["rota", "explain", window], ["rota", "explain", "V01"], ["rota", "suggest", window],
        ["rota", "cover", window], ["rota", "commitment"], ["rota", "modes", "--suites", "LEA"],
        ["rota", "moment"], ["rota", "moment", window], ["rota", "moment", window, "--again"],
        ["rota", "calendar", "--visitor", "V01"],
        ["rota", "calendar", "--visitor", "V01", "--with-moment"],
        ["rota", "predictability"], ["rota", "reveal", "-o", f"early-{who}", "--to", "A B, audit"],
        ["log", "list"], ["log", "list", "--chain", "office"], ["log", "head"],
        ["log", "verify"], ["scheme", "show"], ["scheme", "doctor"], ["scheme", "settings"],
        ["visitor", "show", "V01"], ["visitor", "list"], ["availability", "list"],
        ["visit", "list"], ["return", "list"],
    ):
        texts += [told(*words), told(*words, "--json")]
    # The log shows every reader the same lines: one of them reads all, the others some.
    for number in range(1, 90, 1 if who == "P01" else 40):
        texts.append(told("log", "show", str(number), "--chain", "office", "--json"))
    for noun, words in {
        "letters": ["rota", "letters"], "pack": ["rota", "emergency-pack"],
        "sheets": ["availability", "sheet"],
    }.items():
        folder = pathlib.Path(f"{noun}-{who}")
        texts.append(told(*words, "-o", folder))
        for path in sorted(folder.rglob("*")) if folder.is_dir() else []:
            if path.is_file():
                texts.append(path.read_text("utf-8", "replace"))
    for person in ("V01", "V02"):
        # Nobody reads in a visitor's name either.
        typed = ["--from", person, "--by", "phone", "--received", clock[:10]]
        texts += [told("rota", "moment", *typed), told("rota", "moment", window, *typed),
                  told("rota", "calendar", "--with-moment", *typed)]
    expect(not pathlib.Path(f"early-{who}").exists(), "a draw was opened before its period ended")
    return texts


def explained(scheme):
    """Explaining tells who and why, and never a day or a band of any window's week."""
    asked = [window for window, _ in drawn.windows(scheme)] + [f"V{n:02}" for n in range(1, 21)]
    for what in asked:
        for words in ([], ["--json"]):
            told = scheme.icv("rota", "explain", what, *words).all
            expect(what in told, f"{what} is not explained: {told}")
            for day in set(re.findall(r"\d{4}-\d\d-\d\d", told)):
                # A window's name and a week's are Mondays; the log's dates lie before the rota.
                monday = datetime.date.fromisoformat(day).weekday() == 0
                expect(monday or day < drawn.FIRST, f"{what}: {day} is told\n{told}")
            found = re.search(r"\b((Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|early|late|evening|"
                              r"nights?|band)\b", told)
            expect(not found, f"{what}: {found} is told\n{told}")


def main():
    needs("rota draw", "rota moment", "rota reveal")
    scheme = drawn.begun("secret", "drawn")
    for role in ("deputy", "chair", "commissioner", "custody", "inspector", "chief-inspector"):
        scheme.icv("person", "add", role.title(), "--role", role,
                   *(["--suite", "LEA"] if role in ("custody", "inspector") else []))
    told = [scheme.icv("rota", "draw", "--from", drawn.FIRST, "--weeks", "13", "--moves", "20000",
                       *how).all for how in (["--dry-run", "--json"], ["--json"])]
    told.append(scheme.icv("rota", "show", "--from", drawn.FIRST, "--weeks", "13").all)
    told.append(scheme.icv("rota", "confirm", "--yes", "--json").all)
    explained(scheme)
    known = moments(scheme)
    expect(len(known) >= 20, f"only {len(known)} moments to look for")

    people = ["P01"] + sorted(
        {one["id"] for one in scheme.icv("person", "list", "--json").json["people"]} - {"P01"})
    expect(len(people) == 7, f"not every role is there: {people}")
    texts = list(told)
    for who in people:
        texts += everything(scheme, who, DURING)
        code = scheme.run("rota", "moment", "LEA-2026-04-13", "--as", who, clock=DURING).code
        expect(code == 5, f"{who} asked for a moment and was answered with {code}")
    outsider = next(
        f"V{number:02}" for number in range(1, 21)
        if f"V{number:02}" not in dict(drawn.windows(scheme, DURING))["LEA-2026-04-13"])
    scheme.icv("rota", "moment", "LEA-2026-04-13", "--as", outsider, code=5, clock=DURING)
    heap = "\n".join(texts)
    expect("LEA-2026-04-13" in heap and "read-moment" in heap, "the search is over nothing")
    for window, moment in known.items():
        for sign in signs(moment):
            expect(sign not in heap, f"{window}: {sign!r} is told to someone who does not go")

    # The search finds what there is to find: the pair's own calendar has its moment.
    window, moment = next(
        (one, told) for one, told in known.items() if one.endswith("2026-04-27"))
    own = dict(drawn.windows(scheme, DURING))[window][0]
    calendar = scheme.icv("rota", "calendar", "--as", own, "--with-moment", clock=DURING).out
    expect(signs(moment)[-1] in calendar, f"{own}'s own calendar lacks {signs(moment)[-1]}")
    doctor = scheme.icv("scheme", "doctor", clock=DURING).out
    expect(re.search(r"Moments are drawn for\s+\d+\s+windows", doctor), f"no number: {doctor}")

    again = scheme.icv("rota", "moment", window, "--again", "--as", own, "--json",
                       clock=DURING).json
    expect(not again["may_draw_again"], "it may be drawn a third time")
    scheme.icv("rota", "moment", window, "--again", "--as", own, code=3,
               clock=DURING).says("once more already")
    log = scheme.icv("log", "list", "--chain", "office", "--json", clock=DURING).out
    expect("again" not in log, "the log tells who drew again")
    done = scheme.icv("rota", "reveal", "-o", "opened", "--to", "Dana Ferris, audit", "--json",
                      clock=drawn.OVER).json
    expect(done["verified"] and done["second_draws"] == 1, f"opened: {done}")


if __name__ == "__main__":
    main()

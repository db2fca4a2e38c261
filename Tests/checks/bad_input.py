"""Gives the program everything that goes wrong in an office, and looks that nothing happened.

Every case must end with the exit code of the command's description, name the file, line, question
or field, say what is wrong, and leave both chains of the log as they were.
"""

import json
import os
import pathlib
import resource
import signal
import subprocess
import sys
import threading
from datetime import datetime

import visits
from program import ICV, Scheme, Told, expect, icv, needs, run

CLOCK = "2026-05-04T09:00:00Z"
NOVEMBER = "2026-11-02T09:00:00Z"
HEADINGS = visits.VISIT_HEADINGS


class Untouched:
    """Everything done inside leaves the log as it was."""

    def __init__(self, scheme, what):
        self.scheme = scheme
        self.what = what

    def __enter__(self):
        self.before = self.scheme.heads()
        return self

    def __exit__(self, kind, *_):
        if kind is None:
            expect(self.scheme.heads() == self.before, f"{self.what}: the log moved")


def sheet(name, *rows, headings=HEADINGS):
    pathlib.Path(name).write_bytes(
        b"\n".join(
            line if isinstance(line, bytes) else line.encode() for line in (headings, *rows)
        )
        + b"\n"
    )
    return name


def spreadsheets(scheme):
    row = visits.visit_row
    good = row(reference="G-1")
    cases = {
        "wrong-header": (["NAME;SHOE SIZE"], [], ["wrong-header.csv", "1", "reference"]),
        "missing-column": ([HEADINGS.replace("suite,", "")], [], ["missing-column.csv:1", "suite"]),
        "unknown-column": ([HEADINGS + ",shoe_size"], [], ["unknown-column.csv:1", "shoe_size"]),
        "open-quote": ([HEADINGS], [good, '"G-2,LEA,2026-05-03'], ["open-quote.csv:3"]),
        "late-quote": (
            [HEADINGS], [good, row(reference='"G"-2')], ["late-quote.csv:3:1"]),
        "long-field": (
            [HEADINGS], [good, row(reference="G-2", reason="x" * 1_048_576)],
            ["long-field.csv:3"]),
        "duplicate": (
            [HEADINGS], [good, row(reference="G-2"), good], ["duplicate.csv:4", "G-1"]),
        "no-such-day": (
            [HEADINGS], [good, row(reference="G-2", date="31/02/2026")],
            ["no-such-day.csv:3", "31/02/2026"]),
        "month-first": (
            [HEADINGS], [good, row(reference="G-2", date="04/25/2026")],
            ["month-first.csv:3", "04/25/2026"]),
        "thirteenth-month": (
            [HEADINGS], [row(reference="G-2", date="2026-13-01")],
            ["thirteenth-month.csv:2", "2026-13-01"]),
        "future": (
            [HEADINGS], [row(reference="G-2", date="2026-05-09")], ["future.csv:2", "date"]),
        "no-such-time": (
            [HEADINGS], [row(reference="G-2", arrived="25:00")],
            ["no-such-time.csv:2", "arrived", "25:00"]),
        "unknown-suite": (
            [HEADINGS], [row(reference="G-2", suite="RUG")], ["unknown-suite.csv:2", "RUG"]),
        "unknown-mode": (
            [HEADINGS], [row(reference="G-2", mode="by_post")], ["unknown-mode.csv:2", "by_post"]),
        "negative": (
            [HEADINGS], [row(reference="G-2", in_custody="-1")], ["negative.csv:2", "in_custody"]),
        "half": (
            [HEADINGS], [row(reference="G-2", offered="2.5")], ["half.csv:2", "offered"]),
        "alone": (
            [HEADINGS], [row(reference="G-2", visitors="1")], ["alone.csv:2", "visitors"]),
        "long-reference": (
            [HEADINGS], [row(reference="G" * 41)], ["long-reference.csv:2", "reference"]),
        "zero-byte": ([HEADINGS], [good, b"G-2,LEA\x00"], ["zero-byte.csv:3"]),
        "too-many-cells": ([HEADINGS], [good + ",,,,9"], ["too-many-cells.csv:2"]),
        "empty": ([""], [], ["empty.csv"]),
    }
    for name, (headings, rows, words) in cases.items():
        with Untouched(scheme, name):
            file = sheet(f"{name}.csv", *rows, headings=headings[0])
            scheme.icv("visit", "import", file, code=3).says(*words)
    with Untouched(scheme, "missing file"):
        scheme.icv("visit", "import", "not-there.csv", code=3).says("not-there.csv")
    with Untouched(scheme, "a folder"):
        pathlib.Path("folder.csv").mkdir()
        expect(scheme.run("visit", "import", "folder.csv").code in (1, 3), "a folder was imported")
    every = scheme.icv(
        "visit", "import",
        sheet("several.csv", row(reference="", date="x"), row(reference="G-3", suite="RUG")),
        code=3)
    every.says("several.csv:2", "several.csv:3", "RUG")
    told = scheme.icv("visit", "import", "several.csv", "--json", code=3).json
    expect(told["error"]["code"] and told["error"]["next"], told)


def many_rows(scheme):
    """100,000 rows, one of them faulty: that one is named, and nothing is stored."""
    rows = [visits.visit_row(reference=f"M-{number}") for number in range(100_000)]
    rows[98_765] = visits.visit_row(reference="M-98765", date="30/02/2026")
    with Untouched(scheme, "100,000 rows"):
        told = scheme.icv("visit", "import", sheet("many.csv", *rows), code=3)
        told.says("many.csv:98767", "30/02/2026")
        expect("many.csv:98768" not in told.all, "a row without fault was named")
    expect(scheme.icv("visit", "list", "--json").json["visits"] == [], "visits were stored")


def visitors(scheme):
    """The table of visitors is all or nothing too."""
    head = visits.VISITOR_HEADINGS
    rows = [
        "V51,Eve Early,,,,2026-04-01,,,,,no,4,LEA,,", "V51,Ben Book,,,,2026-04-01,,,,,no,4,LEA,,",
        "V52,Cy Cope,,,,31/02/2026,,,,,no,4,LEA,,", "V53,Di Dunn,,,,2026-04-01,,,,,perhaps,4,RUG,,",
    ]
    with Untouched(scheme, "visitors"):
        told = scheme.icv("visitor", "import", sheet("people.csv", *rows, headings=head), code=3)
        told.says("people.csv:3", "V51", "people.csv:4", "31/02/2026", "people.csv:5", "RUG")
    expect("Eve Early" not in scheme.icv("visitor", "list").out, "a visitor was stored")


WEEK = "0010" * 5 + "1000" + "0200"
AVAILABILITY = {
    "stranger": ("V99,2026-07-06,2026-10-04," + WEEK + ",", ["stranger.csv:3:1", "V99"]),
    "digits-27": ("V02,2026-07-06,2026-10-04," + WEEK[:27] + ",", ["digits-27.csv:3:4", "27"]),
    "digit-3": ("V02,2026-07-06,2026-10-04," + WEEK[:27] + "3,", ["digit-3.csv:3:4"]),
    "a-number": ("V02,2026-07-06,2026-10-04,1.0010001E+25,", ["a-number.csv:3:4", "text"]),
    "overlap": ("V01,2026-10-04,2026-11-01," + WEEK + ",", ["overlap.csv:3:2", "line 2"]),
    "past": ("V02,2026-01-05,2026-05-03," + WEEK + ",", ["past.csv:3:3", "2026-05-03"]),
    "turned": ("V02,2026-10-04,2026-07-06," + WEEK + ",", ["turned.csv:3:3"]),
    "far": ("V02,2026-07-06,2062-10-04," + WEEK + ",", ["far.csv:3:3", "2062"]),
    "month-first": ("V02,07/31/2026,2026-10-04," + WEEK + ",", ["month-first.csv:3:2"]),
    "away": ("V02,2026-07-06,2026-10-04," + WEEK + ",August", ["away.csv:3:5", "August"]),
}
SAID = {
    ("--can", "weekdys evening"): ["--can", "weekdys", "weekdays"],
    ("--can", "weekdays 18:00"): ["18:00", "evening"],
    ("--can", "evenings, sat"): ["sat", ";"],
    ("--can", "not tue night"): ["any time"],
    ("--can", ""): ["--can"],
    ("--can", "sat", "--prefer", "sunn late"): ["--prefer", "sunn"],
    ("--pattern", WEEK[:27]): ["--pattern", "27"],
    ("--can", "sat", "--as-last-quarter"): ["--can"],
    (): ["--can"],
    ("--can", "sat", "--away", "2026-08-17..2026-08-03"): ["--away", "2026-08-17"],
    ("--can", "sat", "--from", "2026-07-32"): ["--from", "2026-07-32"],
}


def availability(scheme):
    """When visitors can go: a table is all or nothing, and words are sent back with the word."""
    head = "visitor,from,to,pattern,away"
    good = "V01,2026-07-06,2026-10-04," + WEEK + ","
    for name, (row, words) in AVAILABILITY.items():
        with Untouched(scheme, name):
            file = sheet(f"{name}.csv", good, row, headings=head)
            scheme.icv("availability", "import", file, code=3).says(*words)
    for words, said in SAID.items():
        with Untouched(scheme, f"availability {words}"):
            scheme.icv("availability", "set", "V01", *words, code=2).says(*said)
    with Untouched(scheme, "availability nobody can keep"):
        tell = ("availability", "set", "V01", "--can", "sat")
        scheme.icv(*tell, "--to", "2026-05-03", code=3).says("2026", "past")
        scheme.icv(*tell, "--from", "2026-07-06", "--to", "2026-07-05", code=3).says("before")
        scheme.icv("availability", "set", "V01", "--as-last-quarter", code=3).says("--can")
        scheme.icv("availability", "set", "V99", "--can", "sat", code=3).says("V99")
        scheme.icv("--as", "V02", *tell, code=5).says("V02")
        scheme.icv("availability", "list", "--weeks", "0", code=2).says("--weeks")
        scheme.icv(*tell, "--dry-run").says("Saturday any time")
    listed = scheme.icv("availability", "list", "--missing", "--json").json
    expect(all(one["held"] == [] for one in listed["visitors"]), "availability was stored")


YAML = {
    "tabs": ("form: f\nversion: \"1\"\ntitle: T\nquestions:\n\t- name: a\n", 5),
    "unknown-key": (
        "form: f\nversion: \"1\"\ntitle: T\nquestions:\n  - name: a\n    type: text\n"
        "    lable: What?\n", 7),
    "cycle": (
        "form: f\nversion: \"1\"\ntitle: T\nquestions:\n"
        "  - {name: a, type: calculate, calculation: \"${b} + 1\"}\n"
        "  - {name: b, type: calculate, calculation: \"${a} + 1\"}\n", 5),
    "deep": ("form: " + "[" * 2000 + "]" * 2000 + "\n", 1),
    "alias": (
        "form: &f visit\nversion: *f\ntitle: T\nquestions:\n  - {name: a, type: text}\n", 1),
    "laughs": (
        "a: &a [x, x, x, x, x, x, x, x, x]\n"
        + "".join(
            f"{one}: &{one} [" + ", ".join([f"*{other}"] * 9) + "]\n"
            for other, one in zip("abcdefgh", "bcdefghi")
        ), 1),
    "self": ("form: &f\n  - *f\n", 1),
    "twice": ("form: f\nform: g\nversion: \"1\"\ntitle: T\nquestions: []\n", 2),
    "tag": ("form: !!python/object:os.system f\n", 1),
    "not-text": (b"form: \xff\xfe\n", None),
    "empty": ("", None),
    "list": ("- form\n", 1),
    "open": ("form: \"f\nversion: 1\n", None),
}


def yaml():
    """Forms and profiles: file, line and column; no scheme is begun."""
    for name, (text, line) in YAML.items():
        file = pathlib.Path(f"{name}.yaml")
        file.write_bytes(text if isinstance(text, bytes) else text.encode())
        told = icv("form", "check", file, code=3).says(file.name)
        if line:
            told.says(f"{file.name}:{line}:")
        begun = pathlib.Path(f"begun-{name}")
        told = run(
            "init", begun, "--profile", file, "--practice", "--seed", 1, "--clock", CLOCK)
        expect(told.code == 3, f"{told.command}: exit {told.code}\n{told.all[:600]}")
        told.says(file.name)
        expect(not begun.exists(), f"{name}: a scheme was begun")
    profile = pathlib.Path("profile.yaml")
    profile.write_text(
        'name: X\nforce_code: "23"\narea_code: E23000015\ncolour: red\nsuites:\n'
        "  - {code: LEA, name: L}\n  - {code: LEA, name: M, cells: 9999}\n"
        "settings:\n  pair_size: 1\n  shoe_size: 9\n")
    icv("init", "begun", "--profile", profile, "--practice", "--clock", CLOCK, code=3).says(
        "profile.yaml:3:", "profile.yaml:4:", "colour", "profile.yaml:7:", "profile.yaml:9:",
        "profile.yaml:10:", "shoe_size")
    expect(not pathlib.Path("begun").exists(), "a scheme was begun")


def xml():
    """Returns: every hostile file ends as a remark or a refusal, and nothing outside is read."""
    space = "urn:x-icv:return:2026-27"
    pathlib.Path("secret.txt").write_text("the-secret-itself")
    secret = pathlib.Path("secret.txt").resolve().as_uri()
    laughs = "".join(
        f'<!ENTITY {one} "{("&" + other + ";") * 10}">' for other, one in zip("abcdefg", "bcdefgh"))
    cases = {
        "dtd": f'<!DOCTYPE r SYSTEM "{secret}"><r xmlns="{space}"/>',
        "inner-dtd": '<!DOCTYPE r [<!ELEMENT r ANY>]><r/>',
        "entity": f'<!DOCTYPE r [<!ENTITY x SYSTEM "{secret}">]><r>&x;</r>',
        "laughs": f'<!DOCTYPE r [<!ENTITY a "ha">{laughs}]><r>&h;</r>',
        "levels": "<a>" * 300 + "</a>" * 300,
        "open": "<CustodyVisitingReturn>",
        "empty": "",
        "text": "no return at all",
        "other-root": '<html xmlns="http://www.w3.org/1999/xhtml"/>',
        "other-year": '<CustodyVisitingReturn xmlns="urn:x-icv:return:1999-00"/>',
        "include": '<r xmlns:xi="http://www.w3.org/2001/XInclude"><xi:include href="'
        + secret + '" parse="text"/></r>',
        "zero-byte": "<r>\x00</r>",
        "wide": "<r " + " ".join(f'a{n}="1"' for n in range(20_000)) + "/>",
    }
    for name, text in cases.items():
        file = pathlib.Path(f"{name}.xml")
        file.write_text(text, "utf-8")
        told = icv("return", "check", file, code=3)
        told.says("001" if name not in ("other-root", "other-year", "include") else "")
        expect("the-secret-itself" not in told.all, f"{name}: a file outside was read")
        told = icv("return", "check", file, "--json", code=3).json
        fatal = [r for r in told.get("remarks", []) if r["severity"] == "F"]
        expect(fatal or "error" in told, f"{name}: neither a remark nor an error: {told}")
    told = run("return", "check", "not-there.xml")
    expect(told.code == 3, f"exit {told.code} for a missing file")
    told.says("not-there.xml")


def answers(scheme):
    """Answers that the form does not ask for, or not then."""
    cases = {
        "unknown": ({"visit/shoe_size": "9"}, "unknown", "/data/visit/shoe_size"),
        "irrelevant": (
            {"abandoned/abandoned_reason": "refused"}, "irrelevant",
            "/data/abandoned/abandoned_reason"),
        "choice": ({"visit/mode": "by_post"}, "choice", "/data/visit/mode"),
        "type": ({"numbers/in_custody": "two"}, "type", "/data/numbers/in_custody"),
        "constraint": ({"numbers/in_custody": "-2"}, "constraint", "/data/numbers/in_custody"),
        "required": ({"closing/judgement": ""}, "required", "/data/closing/judgement"),
    }
    for name, (changes, kind, path) in cases.items():
        given = visits.answers(**changes)
        file = visits.written(f"{name}.json", f"A-{name}", given)
        with Untouched(scheme, name):
            scheme.icv("visit", "submit", "--answers", file, code=3).says(path)
        bare = pathlib.Path(f"bare-{name}.json")
        bare.write_text(json.dumps(visits.answers(**{**changes, "visit/visitors": "v1 v2"})))
        told = icv(
            "form", "fill", visits.TOP / "forms/visit-report/2026.1.yaml", "--answers", bare,
            "--at", CLOCK, code=3).json
        expect(not told["complete"], f"{name}: complete")
        expect(
            any(r["path"] == path and r["kind"] == kind for r in told["remarks"]),
            f"{name}: no {kind} at {path} among {told['remarks']}")
    files = {
        "not-json": "{\"visit\": ", "list": "[1, 2]", "number": "7",
        "other-format": '{"format": "icv-answers-9", "answers": {}}',
        "deep": '{"a":' * 5000 + "1" + "}" * 5000, "empty": "",
        "no-visitors": json.dumps({
            "format": "icv-answers-1", "answers": visits.answers(**{"visit/visitors": ""})}),
        "stranger": json.dumps({
            "format": "icv-answers-1", "visitors": ["V01", "V99"], "answers": visits.answers()}),
        "alone": json.dumps({
            "format": "icv-answers-1", "visitors": ["V01"], "answers": visits.answers()}),
        "suite": json.dumps({
            "format": "icv-answers-1", "suite": "RUG", "answers": visits.answers()}),
        "version": json.dumps({
            "format": "icv-answers-1", "form": "visit-report", "version": "1066",
            "answers": visits.answers()}),
    }
    for name, text in files.items():
        pathlib.Path(f"{name}.json").write_text(text)
        with Untouched(scheme, name):
            told = scheme.run("visit", "submit", "--answers", f"{name}.json")
            expect(told.code == 3, f"{told.command}: exit {told.code}\n{told.all[:800]}")
            expect(told.all.strip(), f"{name}: nothing was said")
    with Untouched(scheme, "missing file"):
        scheme.icv("visit", "submit", "--answers", "nowhere.json", code=3).says("nowhere.json")
    unknown = ["action", "show", "A-NOSUCH"], ["visit", "show", "V-NOSUCH"]
    for words in unknown:
        with Untouched(scheme, words):
            scheme.icv(*words, code=3).says("NOSUCH")


def submitted_twice(scheme):
    """The same report is stored once; another under its reference is refused."""
    file = visits.written("once.json", "A-ONCE", visits.answers())
    scheme.icv("visit", "submit", "--answers", file)
    with Untouched(scheme, "handed in again"):
        told = scheme.icv("visit", "submit", "--answers", file, "--json").json
        expect(told["already_stored"], told)
        other = visits.written(
            "other.json", "A-ONCE", visits.answers(**{"closing/judgement": "unsatisfactory"}))
        scheme.icv("visit", "submit", "--answers", other, code=3).says("A-ONCE")


def clock_change():
    """25 October 2026: an hour of the night occurs twice."""
    scheme = Scheme("october", NOVEMBER)
    scheme.icv("visitor", "import", visits.visitors_file("october.csv", ["Ann Able", "Ben Book"]))
    # Half past eleven on Saturday to ten past one, the first of two: an hour and forty minutes.
    # Half past one to ten past one: the second of two, forty minutes later.
    times = {
        "O-1": ("2026-10-24", "23:30", "23:34", "01:10", 100),
        "O-2": ("2026-10-25", "01:30", "01:30", "01:10", 40),
        "O-3": ("2026-10-25", "23:30", "23:34", "01:10", 100),
        "O-4": ("2026-10-25", "00:50", "00:55", "02:10", 140),
    }
    rows = [
        visits.visit_row(reference=name, date=day, arrived=came, admitted=let_in, left=left)
        for name, (day, came, let_in, left, _) in times.items()
    ]
    scheme.icv("visit", "import", sheet("october-visits.csv", *rows))
    for name, (day, came, let_in, left, minutes) in times.items():
        shown = scheme.icv("visit", "show", name, "--json").json
        length(name, shown["figures"], day, minutes)
    for name, (day, came, let_in, left, minutes) in times.items():
        given = visits.answers(**{
            "visit/visit_date": day, "door/arrived": came, "door/admitted": let_in,
            "closing/left": left,
        })
        file = visits.written(f"{name}.json", f"S{name}", given)
        scheme.icv("visit", "submit", "--answers", file)
        shown = scheme.icv("visit", "show", f"S{name}", "--json").json
        length(name, shown["figures"], day, minutes)
    scheme.verify()


def length(name, shown, day, minutes):
    """The visit stands on its day and lasts as long as the pair was there."""
    expect(shown["date"] == day, f"{name}: dated {shown['date']}")
    came, left = (datetime.fromisoformat(shown[key]) for key in ("arrived", "left"))
    lasted = (left - came).total_seconds() / 60
    expect(lasted == minutes, f"{name}: {came} to {left} is {lasted} minutes, not {minutes}")


def full_disk():
    """A disk without room: the report is refused, and what stood before still verifies."""
    where = pathlib.Path("small-disk")
    where.mkdir()
    mounted = (
        os.geteuid() == 0
        and subprocess.run(
            ["mount", "-t", "tmpfs", "-o", "size=4m", "tmpfs", where], capture_output=True
        ).returncode == 0
    )
    try:
        scheme = Scheme(where / "scheme", CLOCK)
        people = visits.visitors_file("disk.csv", ["Ann Able", "Ben Book"])
        scheme.icv("visitor", "import", people)
        before = scheme.heads()
        file = visits.written("disk.json", "A-DISK", visits.answers())
        if mounted:
            filler = where / "filler"
            with open(filler, "wb", buffering=0) as out:
                try:
                    while True:
                        out.write(b"\0" * 4096)
                except OSError:
                    pass
            told = scheme.run("visit", "submit", "--answers", file)
            filler.unlink()
        else:
            print("no small disk could be mounted: a limit on the size of files stands in for it")
            told = limited(scheme, file)
        expect(told.code == 1, f"exit {told.code} on a full disk\n{told.all}")
        told.says("disk")
        expect(scheme.heads() == before, "the log moved on a full disk")
        scheme.verify()
        scheme.icv("visit", "submit", "--answers", file)
        scheme.verify()
    finally:
        if mounted:
            subprocess.run(["umount", where], check=True)


def limited(scheme, file):
    """Submits under a limit that lets no file grow."""
    def limit():
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (4096, 4096))

    words = [*map(str, scheme.words()), "visit", "submit", "--answers", file]
    return Told(words, subprocess.run([ICV, *words], capture_output=True, preexec_fn=limit))


def at_once(scheme):
    """Twenty people hand in at the same moment: nothing is lost, and the log verifies."""
    files = [
        visits.written(f"crowd-{n}.json", f"A-CROWD-{n:02}", visits.answers()) for n in range(20)
    ]
    told = []
    threads = [
        threading.Thread(
            target=lambda file=file: told.append(scheme.run("visit", "submit", "--answers", file)))
        for file in files
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    wrong = [one for one in told if one.code]
    expect(not wrong, f"{len(wrong)} of 20 refused: {wrong[0].all if wrong else ''}")
    listed = scheme.icv("visit", "list", "--json").json["visits"]
    found = [one["reference"] for one in listed if one["reference"].startswith("A-CROWD")]
    expect(len(set(found)) == len(found) == 20, f"{len(found)} of 20 stand")
    scheme.verify()


def usage(scheme):
    """What a script gets wrong: exit 2, and a real scheme has no clock to set."""
    icv("init", "real", "--coordinator", "Ruth Okafor")
    for words in (
        ["visit", "shwo"], ["return", "build"], ["visit", "list", "--colour"],
        ["--clock", "yesterday", "log", "head", "--scheme", scheme.folder],
        ["--clock", CLOCK, "log", "head", "--scheme", "real"],
    ):
        told = icv(*words, code=2)
        expect(told.err.strip() or told.out.strip(), f"{words}: nothing was said")
    icv("log", "head", "--scheme", "nowhere", code=3).says("nowhere", "icv init")
    with Untouched(scheme, "a stranger"):
        scheme.icv("--as", "X99", "visit", "list", code=5).says("X99")
    with Untouched(scheme, "an earlier clock"):
        scheme.icv(
            "suite", "throughput", "LEA", "--month", "2026-04", 9, code=3,
            clock="2020-01-01T00:00:00Z")


def main():
    needs(
        "init", "visit submit", "visit import", "visit list", "visit show", "visitor import",
        "availability set", "return check", "form check", "form fill", "log head", "log verify")
    scheme = Scheme("scheme", CLOCK)
    scheme.icv("visitor", "import", visits.visitors_file("visitors.csv", ["Ann Able", "Ben Book"]))
    parts = [
        (spreadsheets, scheme), (many_rows, scheme), (visitors, scheme),
        (availability, scheme), (yaml,), (xml,),
        (answers, scheme), (submitted_twice, scheme), (clock_change,), (full_disk,),
        (at_once, scheme), (usage, scheme),
    ]
    wanted = set(sys.argv[1:])
    for part, *given in parts:
        if not wanted or part.__name__ in wanted:
            part(*given)
            print(f"ok  {part.__name__}: {(part.__doc__ or 'every fault is named').strip()}")


main()

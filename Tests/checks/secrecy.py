"""Tries to learn from a scheme what it must not tell, and to find in it what it must have erased.

Two schemes with the same past and different futures tell police the same bytes. The copy for the
suite shows no sign of an allegation. After erasure no number, text or name is in any file. A
process killed at any moment leaves a whole report or none.
"""

import json
import pathlib
import random
import re
import signal
import subprocess
import sys
import time

import visits
from program import ICV, Scheme, expect, needs

CLOCK = "2026-04-01T09:00:00Z"
NAMES = ["Ann Able", "Ben Book", "Zebedee Quillfeather", "Dot Dunn", "Eli Eyre", "Flo Fitch"]
RANDOM_NAME = re.compile(r"\b[A-Z]-?[0-9A-HJKMNP-TV-Z]{6,}\b")


def begun(folder, seed=7):
    scheme = Scheme(folder, CLOCK, seed=seed)
    scheme.icv("visitor", "import", visits.visitors_file(f"{folder}.csv", NAMES))
    return scheme


def submit(scheme, name, content, clock, *words, code=0):
    """Hands in answers and hands back the receipt."""
    file = visits.written(f"{scheme.folder.name}-{name}.json", None, content)
    return scheme.icv(
        "visit", "submit", "--answers", file, "--json", *words, clock=clock, code=code).json


def allot(scheme, weeks, pairs, clock, name):
    """Imports an allotment: each week's pair at Leamington, and another at Nuneaton."""
    lines = ["suite,week,visitors"]
    for number, week in enumerate(weeks):
        here, there = pairs[number % len(pairs)], pairs[(number + 1) % len(pairs)]
        lines += [f"LEA,{week},{here[0]};{here[1]}", f"NUN,{week},{there[0]};{there[1]}"]
    file = pathlib.Path(f"{scheme.folder.name}-{name}.csv")
    file.write_text("\n".join(lines) + "\n")
    scheme.icv("rota", "import", file, clock=clock)


def told_to_police(scheme, references, clock):
    """Everything that leaves for the police: copies, the record's head, a return."""
    parts = []
    for reference in references:
        for how in ([], ["--json"]):
            parts.append(
                scheme.icv("visit", "show", reference, "--for", "custody", *how, clock=clock).out)
    parts.append(json.dumps(scheme.icv("log", "head", "--json", clock=clock).json["record"]))
    out = pathlib.Path(f"{scheme.folder.name}-returns")
    out.mkdir(exist_ok=True)
    # A period that is over: what comes later is no part of it.
    scheme.icv(
        "return", "build", "--type", "inspection", "--period", "2026-04-01..2026-05-10",
        "-o", f"{out}/", clock=clock)
    for file in sorted(out.iterdir()):
        parts += [file.name, file.read_text("utf-8")]
    return parts


def held_under_the_terrorism_act(scheme, clock):
    """The force tells of somebody held, and a pair is to go: a visit that is still to come."""
    for visitor in ("V01", "V02"):
        scheme.icv("visitor", "change", visitor, "tact_trained", "yes", clock=clock)
    name = scheme.icv(
        "tact", "notice", "--suite", "LEA", "--received", "2026-05-01 10:30", "--by", "Insp. Hale",
        "--json", clock=clock).json["reference"]
    scheme.icv("tact", "assign", name, "V01", "V02", "--on", "2026-05-12", clock=clock)
    scheme.icv("tact", "recording", name, "--answer", "unanswered", clock=clock)


def one_past_two_futures():
    """Two schemes differ in who goes where in the weeks to come, and in nothing police see."""
    told, offices = [], []
    past = ["2026-04-27", "2026-05-04"]
    early = [("V01", "V02"), ("V04", "V05")]
    for folder, weeks, pairs in (
        ("left", ["2026-05-11", "2026-05-18"], [("V01", "V04"), ("V02", "V05")]),
        (
            "right", ["2026-05-18", "2026-05-25", "2026-06-01", "2026-06-08"],
            [("V05", "V06"), ("V02", "V03"), ("V01", "V04")],
        ),
    ):
        scheme = begun(folder)
        allot(scheme, past, early, "2026-04-02T09:00:00Z", "past")
        first = submit(
            scheme, "first", visits.answers(**{"visit/visit_date": "2026-04-29"}),
            "2026-04-30T09:00:00Z")
        allot(scheme, weeks, pairs, "2026-05-01T09:00:00Z", "future")
        if folder == "right":
            scheme.icv("visitor", "suspend", "V06", clock="2026-05-01T10:00:00Z")
            held_under_the_terrorism_act(scheme, "2026-05-01T10:00:00Z")
        second = submit(
            scheme, "second", visits.answers("allegation", **{"visit/visit_date": "2026-05-05"}),
            "2026-05-06T09:00:00Z")
        receipts = [first, second]
        references = [one["reference"] for one in receipts]
        told.append([json.dumps(receipts)] + told_to_police(
            scheme, references, "2026-05-11T09:00:00Z"))
        offices.append(scheme.icv("log", "head", "--json", clock="2026-05-11T09:00:00Z").json)
        scheme.icv("log", "verify", clock="2026-05-11T09:00:00Z")
    for left, right in zip(*told):
        expect(left == right, f"police can tell two futures apart:\n{left}\n---\n{right}")
    expect(len(told[0]) == len(told[1]), "police are told more in one future")
    # The check would be empty if the futures were the same.
    expect(offices[0]["office"] != offices[1]["office"], "the two futures are one")


def no_sign_of_an_allegation():
    """The suite's copy of a report with an allegation is the copy of the report without it."""
    scheme = begun("allegation")
    clock = "2026-05-04T09:00:00Z"
    # Restricted matters are read by those who are named to, a coordinator too.
    scheme.icv("scheme", "settings", "set", "restricted_readers", "P01", clock=clock)
    base = visits.answers("allegation")
    without = visits.answers("allegation")
    person = without["detainee"][0]
    person["also"] = "self_harm"
    # The number stays: police must act on what was said of self-harm.
    del person["complaint"]
    number = visits.answers(**{"detainee[1]/also": "complaint"})
    number["detainee"][0]["complaint"] = {
        **base["detainee"][0]["complaint"], "complaint_kind": "reprisal"}
    number["detainee"][0]["custody_number"] = "LE/78/26"
    pairs = [(base, without), (number, visits.answers())]
    for with_it, without_it in pairs:
        copies = []
        for name, content in (("with", with_it), ("without", without_it)):
            told = submit(scheme, name, content, clock)
            reference = told["reference"]
            pages = [
                scheme.icv("visit", "show", reference, "--for", "custody", *how, clock=clock).out
                for how in ([], ["--json"])
            ]
            copies.append([RANDOM_NAME.sub("NAME", page) for page in pages])
            if name == "with":
                concerns = scheme.icv("concern", "list", "--json", clock=clock).json["concerns"]
                expect(
                    any(one["theme"] in ("COMPLAINT", "REPRISAL") for one in concerns),
                    "the report raised no restricted concern: nothing was tried")
                own = scheme.icv("visit", "show", reference, clock=clock).out
                expect("pushed" in own, "the scheme's own copy lacks the allegation")
                # LE/78/26 was asked for the allegation's sake alone.
                for word in ("pushed", "comeback for speaking", "LE/78"):
                    expect(word not in "".join(pages), f"the suite's copy says {word!r}")
        if with_it is base:
            expect("LE/77" in "".join(copies[0]), "a number that police need is left out")
        for left, right in zip(*copies):
            expect(left == right, f"an allegation shows:\n{left}\n---\n{right}")


SECRETS = {
    "number": "ZQ/90817/26", "text": "The flapjack xylophone recipe was on the wall.",
    "other": "Wobbegong upon the windowsill.",
}


def sought(scheme, words):
    """Which of the words stand in any file of the scheme's folder, in the two usual encodings."""
    found = []
    for path in sorted(scheme.folder.rglob("*")):
        if not path.is_file():
            continue
        content = path.read_bytes()
        for word in words:
            if any(
                word.encode(how).lower() in content.lower()
                for how in ("utf-8", "utf-16-le", "utf-16-be")
            ):
                found.append((path.name, word))
    return found


def erased():
    """After the months set no number or text is found in any file, after years no name."""
    scheme = begun("erased")
    clock = "2026-05-04T09:00:00Z"
    content = visits.answers("allegation", **{
        "detainee[1]/custody_number": SECRETS["number"],
        "detainee[1]/complaint/complaint_what": SECRETS["other"],
        "closing/good_what": SECRETS["text"],
    })
    told = submit(scheme, "secret", content, clock)
    reference = told["reference"]
    calm = submit(
        scheme, "calm", visits.answers(**{"closing/good_what": SECRETS["text"]}), clock)
    scheme.icv("visit", "addendum", reference, "--text", SECRETS["other"], clock=clock)
    scheme.icv("visitor", "end", "V03", "--on", "2026-05-10", clock="2026-05-11T09:00:00Z")
    words = list(SECRETS.values())
    names = [NAMES[2], NAMES[2].split()[1], "zebedee@example.org", "496003"]
    expect(
        {word for _, word in sought(scheme, words + names)} >= {*words, NAMES[2]},
        "the search does not find what is there")

    def counts(at):
        visit = scheme.icv("visit", "list", "--json", clock=at).json
        picked = scheme.icv("visit", "show", reference, "--json", clock=at).json["figures"]
        return json.dumps([visit, picked], sort_keys=True)

    # An open matter holds its report's texts back, and nothing of the other report.
    later = "2027-06-10T09:00:00Z"
    before = counts(later)
    scheme.icv("scheme", "erase", "--due", "--yes", clock=later)
    scheme.icv("log", "verify", clock=later)
    if scheme.icv("action", "list", "--open", "--json", clock=later).json["actions"]:
        expect(
            SECRETS["number"] in {word for _, word in sought(scheme, words)},
            "a number was erased while a matter about it is open")
        shown = scheme.icv("visit", "show", calm["reference"], clock=later).out
        expect(SECRETS["text"] not in shown, "a text without open matter stands")
    closed(scheme, later)
    scheme.icv("scheme", "erase", "--due", "--yes", clock="2027-06-11T09:00:00Z")
    left = sought(scheme, words)
    expect(not left, f"after 13 months there stands {left}")
    expect(counts("2027-06-11T10:00:00Z") == before, "a count changed by erasing")
    scheme.icv("log", "verify", clock="2027-06-11T10:00:00Z")

    much_later = "2033-06-10T09:00:00Z"
    scheme.icv("scheme", "erase", "--due", "--yes", clock=much_later)
    left = sought(scheme, words + names)
    expect(not left, f"after seven years there stands {left}")
    expect(not sought(scheme, ["insp. hale"]), "a sender of 2027 stands in 2033")
    expect(NAMES[0] in scheme.icv("visitor", "list", clock=much_later).out, "a name too many went")
    expect(counts(much_later) == before, "a count changed by erasing")
    scheme.icv("log", "verify", clock=much_later)


def closed(scheme, clock):
    """Brings every open action, and every restricted matter, to its end by people's own acts."""
    concluded(scheme, clock)
    source = ["--from", "Insp. Hale", "--by", "email", "--received", clock[:10]]
    for _ in range(12):
        open_ones = scheme.icv("action", "list", "--open", "--json", clock=clock).json["actions"]
        if not open_ones:
            return
        for one in open_ones:
            name = one["reference"]
            for words in (
                ["resolve", name, "--note", "Seen put right."], ["send", name],
                ["answer", name, "--note", "It was put right.", *source], ["accept", name],
                ["check", name, "--result", "fixed"],
            ):
                if scheme.run("action", *words, clock=clock).code == 0:
                    break
    expect(False, f"these actions cannot be closed: {open_ones}")


def concluded(scheme, clock):
    """The named reader sees each restricted matter through: until then it may be evidence."""
    scheme.icv("scheme", "settings", "set", "restricted_readers", "P01", clock=clock)
    listed = scheme.icv("concern", "list", "--json", clock=clock).json["concerns"]
    for one in listed:
        if one["restricted"]:
            scheme.icv("concern", "hand-off", one["reference"], "--to", "iopc", clock=clock)
            scheme.icv(
                "concern", "conclude", one["reference"], "--note", "Looked into.", clock=clock)


def killed():
    """Fifty times the process is killed at a random moment: a whole report, or none."""
    scheme = begun("killed")
    clock = "2026-05-04T09:00:00Z"
    files = [
        visits.written(
            f"killed-{number}.json", f"K-{number:02}",
            visits.answers("allegation" if number % 2 else "spoken-to-no-concern"))
        for number in range(50)
    ]
    words = [ICV, *map(str, scheme.words(clock)), "visit", "submit", "--answers"]
    trial = visits.written("trial.json", "K-TRIAL", visits.answers())
    start = time.monotonic()
    subprocess.run([*words, trial], check=True, capture_output=True)
    usual = time.monotonic() - start
    chance = random.Random(20260504)
    whole, confirmed = 0, 0
    for number, file in enumerate(files):
        process = subprocess.Popen(
            [*words, file], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
        time.sleep(usual * chance.uniform(0.3, 1.1))
        process.send_signal(signal.SIGKILL)
        said = process.communicate()[0]
        shown = scheme.run("visit", "show", f"K-{number:02}", "--json", clock=clock)
        expect(shown.code in (0, 3), f"exit {shown.code}: {shown.all}")
        whole += shown.code == 0
        confirmed += bool(said)
        expect(not said or shown.code == 0, "a report was confirmed to a person and is lost")
        if shown.code == 0:
            expect(len(shown.json["answers"]) > 30, f"half a report: {shown.out}")
        if number % 10 == 9:
            scheme.icv("log", "verify", clock=clock)
    for file in files:
        scheme.icv("visit", "submit", "--answers", file, clock=clock)
    listed = scheme.icv("visit", "list", "--json", clock=clock).json["visits"]
    expect(len(listed) == 51, f"{len(listed)} of 51 visits stand")
    scheme.icv("log", "verify", clock=clock)
    print(f"    {whole} of 50 reports were written before the kill, {confirmed} confirmed")


def main():
    needs(
        "init", "visit submit", "visit show", "visitor import", "rota import", "concern list",
        "action list", "scheme erase", "log verify")
    wanted = set(sys.argv[1:])
    for part in (one_past_two_futures, no_sign_of_an_allegation, erased, killed):
        if not wanted or part.__name__ in wanted:
            part()
            print(f"ok  {part.__name__}: {part.__doc__}")


main()

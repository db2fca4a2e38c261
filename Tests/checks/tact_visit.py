"""A visit to somebody held under the Terrorism Act begins with the force's notice, and its report
goes to both who must have it.

The story from the notice to the end, through every refusal on the way; then two schemes that differ
by such a visit alone, whose lists, papers and returns must be the same to everybody who may not
read its report.
"""

import pathlib
import re
import tempfile

import visits
from program import Scheme, expect, needs

needs("tact notice", "tact assign", "tact visited", "tact sent", "tact close", "today")

CLOCK = "2026-05-04T09:00:00Z"
NIGHT = "2026-05-05T06:00:00Z"
NEXT = "2026-05-06T09:00:00Z"
REPORT = "Seen for 40 minutes in the exercise yard. Asked for a blanket, which came."
NAMES = ["A One", "B Two", "C Three", "D Four"]


def scheme(folder):
    """Three of four visitors are trained; the third's vetting has run out."""
    made = Scheme(folder, CLOCK)
    made.icv("visitor", "import", visits.visitors_file(f"{folder}-v.csv", NAMES))
    for number in "123":
        made.icv("visitor", "change", f"V0{number}", "tact_trained", "yes")
    made.icv("visitor", "change", "V03", "vetted_until", "2026-04-30")
    made.icv("person", "add", "C Hair", "--role", "chair", "--suite", "LEA", "--id", "X1")
    made.icv("person", "add", "D Puty", "--role", "deputy", "--id", "X2")
    made.icv("person", "add", "C Mish", "--role", "commissioner", "--id", "X3")
    made.icv("person", "add", "I Nspector", "--role", "inspector", "--suite", "LEA", "--id", "X4")
    return made


def errors(made, clock):
    """The rules about these visits that the records break."""
    told = made.run("return", "check", "--period", "2026-Q2", "--json", clock=clock).json
    asked = {item["rule"] for item in told["not_run"]}
    expect(not asked & {"500", "501"}, f"rules 500 and 501 are asked: {told['not_run']}")
    return {item["rule"]: item["message"] for item in told["remarks"]
            if item["rule"] in ("500", "501")}


def story(made, folder):
    made.icv("tact", "notice", "--suite", "XXX", "--received", "2026-05-04 23:40", "--by",
             "Insp. Hale", code=3, clock=NIGHT)
    made.icv("tact", "notice", "--suite", "LEA", "--received", "2026-05-05 23:40", "--by",
             "Insp. Hale", code=3, clock=NIGHT).says("still to come")
    record = made.heads()["record"]
    told = made.icv(
        "tact", "notice", "--suite", "LEA", "--received", "2026-05-04 23:40", "--by",
        "Insp. Hale", "--reference", "OP-4", "--json", clock=NIGHT).json
    name = told["reference"]
    expect(told["received_at"] == "2026-05-04T23:40:00+01:00", told)
    made.icv("today", clock=NIGHT).says(f"icv tact assign {name}")

    for pair, why in ((("V01", "V04"), "V04 is not trained"),
                      (("V01", "V03"), "V03 has been without vetting since 30 April 2026")):
        refused = made.icv("tact", "assign", name, *pair, code=3, clock=NIGHT)
        refused.says(why, "Could go: V01 and V02", "icv tact call-out")
    list_ = made.icv("tact", "call-out", "--json", clock=NIGHT).json
    expect([one["visitor"] for one in list_["can_go"]] == ["V01", "V02"], list_)
    expect([one["visitor"] for one in list_["cannot_go"]] == ["V03"], list_)
    made.icv("tact", "assign", name, "V01", code=3, clock=NIGHT)
    made.icv("tact", "assign", name, "V01", "V02", clock=NIGHT)
    made.icv("today", "--as", "V01", clock=NIGHT).says(name)
    expect(made.heads()["record"] == record, "the record moved before a visit was made")

    paper = pathlib.Path(f"{folder}-report.txt")
    paper.write_text(REPORT, encoding="utf-8")
    bad = pathlib.Path(f"{folder}-report.bin")
    bad.write_bytes(b"\xff\xfe\x00scan")
    words = ["tact", "visited", name, "--on", "2026-05-05"]
    made.icv(*words, code=2, clock=NIGHT)
    made.icv(*words, "--report", bad, code=3, clock=NIGHT).says("plain text")
    made.icv(*words, "--report", paper, "--as", "V04", code=5, clock=NIGHT)
    visit = made.icv(*words, "--report", paper, "--as", "V01", "--json", clock=NIGHT).json
    expect(visit["visit"]["visitors"] == ["V01", "V02"] and not visit["unaccredited"], visit)
    visit = visit["visit"]["reference"]

    expect(set(errors(made, NEXT)) == {"500"}, errors(made, NEXT))
    expect("Independent Reviewer" in errors(made, NEXT)["500"], errors(made, NEXT))
    made.icv("tact", "close", name, code=3, clock=NEXT).says("cannot be closed", visit)
    made.icv("tact", "sent", visit, "--to", "the press", code=2, clock=NEXT)
    made.icv("tact", "sent", visit, "--to", "reviewer", "--on", "2026-05-04", code=3, clock=NEXT)
    made.icv("tact", "sent", visit, "--to", "policing-body", clock=NEXT)
    told = errors(made, NEXT)
    expect(set(told) == {"500"} and "policing" not in told["500"].split("sent to")[-1], told)
    made.icv("today", clock=NEXT).says(f"icv tact sent {visit} --to reviewer")
    made.icv("tact", "sent", visit, "--to", "reviewer", clock=NEXT)
    expect(not errors(made, NEXT), errors(made, NEXT))

    made.icv("tact", "recording", name, "--answer", "refused", "--rank", "inspector", code=3,
             clock=NEXT).says("--ground")
    made.icv("tact", "recording", name, "--answer", "refused", "--rank", "sergeant", "--ground",
             "An arrest is still to be made", clock=NEXT).says("inspector or above should")
    made.icv("tact", "close", name, clock=NEXT)
    expect(visit not in made.icv("today", clock=NEXT).all, "a closed visit is told of")
    return name, visit


def readers(made, name, visit):
    """Who reads the report, and who is told nothing."""
    for who in (["--as", "V01"], ["--as", "X3"], []):
        made.icv("tact", "show", visit, *who, clock=NEXT).says("exercise yard")
    deputy = made.icv("tact", "show", name, "--as", "X2", clock=NEXT)
    expect("exercise yard" not in deputy.all, "a deputy who is not named reads the report")
    for who, code in (("V03", 3), ("V04", 3), ("X1", 5), ("X4", 5)):
        for reference in (visit, name):
            told = made.icv("tact", "show", reference, "--as", who, code=code, clock=NEXT)
            expect("exercise yard" not in told.all, f"{who} reads the report: {told.all}")
        listed = made.run("tact", "list", "--all", "--as", who, clock=NEXT)
        expect(visit not in listed.all and name not in listed.all, f"{who}: {listed.all}")
        expect(listed.code == (0 if code == 3 else 5), listed.all)
    made.icv("tact", "sent", visit, "--to", "reviewer", "--as", "X4", code=5, clock=NEXT)
    made.icv("tact", "assign", name, "V01", "V02", "--as", "X1", code=5, clock=NEXT)


def world(made, who):
    """Everything that somebody can have printed outside `icv tact`, random names left out."""
    texts = []
    for words in (
        ["visit", "list"], ["visit", "list", "--json"], ["concern", "list"], ["action", "list"],
        ["visit", "brief", "LEA"], ["today"], ["scheme", "show"], ["rota", "show"],
        ["return", "build", "--type", "quarter", "--period", "2026-Q2", "--json", "-o", made.out],
        ["report", "panel", "--period", "2026-Q2", "-o", made.out / f"panel-{who}.html"],
    ):
        done = made.run(*words, "--as", who, clock=NEXT)
        texts.append(f"{words[:2]} {done.code}\n{done.all}")
    for paper in sorted(made.out.rglob("*.html")):
        texts.append(paper.read_text("utf-8"))
    text = "\n".join(texts).replace(str(made.folder), "FOLDER")
    # A return's digest is over the record's head, which moves with whatever is recorded.
    random = r"\b[A-Z]-[0-9A-Z]{6,}\b|\b[0-9a-f]{12,64}\b|\d{8}T\d{6}Z|[A-Za-z0-9+/]{43}="
    return re.sub(random, "…", text)


with tempfile.TemporaryDirectory() as top:
    made = scheme(f"{top}/a")
    name, visit = story(made, f"{top}/a")
    readers(made, name, visit)

    # The accreditation turns out to have come later: rule 501 says so of a visit long made.
    made.icv("visitor", "fact", "V02", "tact-training", "--on", "2026-05-06", clock=NEXT)
    told = errors(made, NEXT)
    expect(set(told) == {"501"} and "V02" in told["501"], told)

    # No form makes such a visit.
    other = visits.answers(**{"visit/mode": "tact"})
    # The form leaves out what is asked at an ordinary visit alone.
    file = visits.written(f"{top}/tact.json", "V-FORM", other)
    left_out = made.icv("visit", "submit", "--answers", file, code=3, clock=NEXT).all
    for path in re.findall(r"^/data/(\S+): This is not asked", left_out, re.M):
        *groups, last = path.split("/")
        here = other
        for group in groups:
            here = here[group]
        del here[last]
    file = visits.written(f"{top}/tact.json", "V-FORM", other)
    made.icv("visit", "submit", "--answers", file, code=3, clock=NEXT).says("icv tact notice")
    made.verify()

    # Whoever may not read the report cannot tell that there was a visit.
    worlds = []
    for number, has_visit in enumerate((False, True)):
        one = scheme(f"{top}/w{number}")
        one.out = pathlib.Path(f"{top}/out{number}")
        one.out.mkdir()
        if has_visit:
            story(one, f"{top}/w{number}")
        worlds.append([world(one, who).replace(f"w{number}", "w").replace(f"out{number}", "out")
                       for who in ("X1", "V04", "X2")])
    for without, having in zip(*worlds):
        for left, right in zip(without.splitlines(), having.splitlines()):
            expect(left == right, f"they can tell them apart:\n{left}\n{right}")
        expect(without == having, "they can tell them apart by what is missing")
print("a Terrorism Act visit is made by notice, read by few and sent to both")

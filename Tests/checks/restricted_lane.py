"""An allegation is read by those named and by nobody else, and nobody can infer that there is one.

Two schemes have the same visit, once with an allegation and once without. Everything that a panel's
chair can have printed must be the same in both; then those named hand it off and conclude it.
"""

import re
import tempfile

import visits
from program import Scheme, expect, needs

needs("concern hand-off", "concern hand-offs", "concern conclude", "today")

CLOCK = "2026-05-04T09:00:00Z"
LATER = "2026-05-05T09:00:00Z"
TOLD = {
    "detainee[1]/also": "complaint self_harm",
    "detainee[1]/complaint/complaint_kind": "allegation_here reprisal",
}


def scheme(folder, has_allegation):
    made = Scheme(folder, CLOCK)
    made.icv("visitor", "import", visits.visitors_file(f"{folder}-v.csv", ["A One", "B Two"]))
    made.icv("person", "add", "C Hair", "--role", "chair", "--suite", "LEA", "--id", "X1")
    made.icv("person", "add", "D Puty", "--role", "deputy", "--id", "X2")
    made.icv("person", "add", "R Eader", "--role", "commissioner", "--id", "X3")
    content = visits.answers("allegation")
    if not has_allegation:
        person = content["detainee"][0]
        person["also"] = "self_harm"
        del person["complaint"]
    made.icv("visit", "submit", "--answers", visits.written(f"{folder}.json", "V-1", content))
    return made


def world(made, who):
    """Everything that somebody can have printed of it, names and digests that are random left out."""
    texts = []
    for words in (
        ["concern", "list"], ["concern", "list", "--limit", "1"], ["action", "list"],
        ["action", "list", "--limit", "1"], ["visit", "list"], ["visit", "show", "V-1"],
        ["visit", "show", "V-1", "--json"], ["today"], ["scheme", "show"],
        ["concern", "hand-offs"], ["concern", "hand-off", "C-0000000", "--to", "iopc"],
        ["log", "list"], ["visit", "show", "V-1", "--for", "custody"],
    ):
        done = made.run(*words, "--as", who)
        texts.append(f"{words} {done.code}\n{done.all}")
    return re.sub(r"\b[A-Z]-[0-9A-Z]{6,}\b|\b[0-9a-f]{64}\b", "…", "\n".join(texts))


with tempfile.TemporaryDirectory() as top:
    without, having = scheme(f"{top}/a", False), scheme(f"{top}/b", True)
    one, other = world(without, "X1"), world(having, "X1")
    for left, right in zip(one.splitlines(), other.splitlines()):
        expect(left == right, f"the chair can tell them apart:\n{left}\n{right}")
    expect(one == other, "the chair can tell them apart by what is missing")
    expect(world(without, "X2") != world(having, "X2"), "the deputy is not told how many there are")
    having.icv("today").says("nobody is named to read it", "restricted_readers")
    having.icv("concern", "hand-offs", code=5)

    having.icv("scheme", "settings", "set", "restricted_readers", "X3")
    having.icv("concern", "hand-offs", code=5)
    found = having.icv("concern", "hand-offs", "--as", "X3", "--json").json["matters"]
    expect(len(found) == 2, f"an allegation and a fear of reprisal are two matters: {found}")
    having.icv("today", "--as", "X3").says("handed to nobody yet")
    for matter in found:
        name = matter["concern"]
        having.icv("concern", "hand-off", name, "--to", "iopc", code=5)
        having.icv("concern", "hand-off", name, "--to", "the suite", "--as", "X3", code=2)
        having.icv(
            "concern", "hand-off", name, "--to", "iopc", "--day", "2026-05-04", "--note",
            "By telephone", "--as", "X3")
        log = having.icv("log", "list", "--json").out
        expect(name not in log, f"the record's log names {name}")
    told = having.icv("today", "--as", "X3", clock=LATER).all
    expect("handed to nobody" not in told, told)
    having.icv("concern", "conclude", found[0]["concern"], "--note", "Told", "--as", "X3")
    having.icv("concern", "conclude", found[0]["concern"], "--note", "Again", "--as", "X3", code=3)
    due = having.icv("scheme", "erase", "--due", "--dry-run", "--json", clock="2029-01-08T09:00:00Z")
    expect(due.json.get("free_texts", 0) == 0, f"one matter is not concluded: {due.out}")
    having.verify()
print("the restricted lane holds")

"""Answers to the visit report, taken from the scripts that walk it, for checks to hand in."""

import json
import re

from program import TOP

SCRIPTS = TOP / "Tests/FormPapersTests/Scripts"

VISITOR_HEADINGS = (
    "id,name,email,phone,home_postcode_area,appointed_on,term_ends_on,probation_until,"
    "vetted_until,pass_until,tact_trained,max_visits_per_quarter,suites,conflicts,keep_apart"
)
VISIT_HEADINGS = (
    "reference,suite,date,arrived,admitted,left,mode,outcome,reason,visitors,in_custody,children,"
    "offered,spoken_to,declined,observed_only,not_offered,not_recorded,unavailable_SLP,"
    "unavailable_INT,unavailable_SOL,unavailable_HCP,unavailable_INX,unavailable_RSK,"
    "unavailable_CRT,unavailable_REL,unavailable_OTH,positive,opcat"
)


def put(answers, path, value):
    """Sets the answer at a path such as detainee[1]/sex."""
    steps = path.split("/")
    here = answers
    for step in steps[:-1]:
        name, number = re.fullmatch(r"(\w+)(?:\[(\d+)\])?", step).groups()
        if number:
            rows = here.setdefault(name, [])
            while len(rows) < int(number):
                rows.append({})
            here = rows[int(number) - 1]
        else:
            here = here.setdefault(name, {})
    here[steps[-1]] = value


def answers(script="spoken-to-no-concern", **changes):
    """The nested answers that a script gives, with some of them changed by path."""
    found = {}
    for line in (SCRIPTS / f"{script}.script").read_text("utf-8").splitlines():
        parts = line.split("\t")
        if parts[0] == "set":
            put(found, parts[1].removeprefix("/data/"), parts[2])
    put(found, "visit/visitors", "V01 V02")
    for path, value in changes.items():
        put(found, path, value)
    return found


def written(path, reference, content, visitors=("V01", "V02")):
    """Writes an answers file and hands back its path."""
    document = {
        "format": "icv-answers-1", "form": "visit-report", "version": "2026.1",
        "visitors": list(visitors), "answers": content,
    }
    if reference:
        document["reference"] = reference
    with open(path, "w", encoding="utf-8") as file:
        json.dump(document, file)
    return path


def visitors_file(path, names, suites="LEA;NUN"):
    """Writes a table of visitors V01, V02, … and hands back its path."""
    lines = [VISITOR_HEADINGS]
    for number, name in enumerate(names, 1):
        lines.append(
            f"V{number:02},{name},{name.split()[0].lower()}@example.org,01926 4960{number:02},"
            f"CV32,2023-04-01,2029-03-31,,2029-03-31,2029-03-31,no,12,{suites},,"
        )
    with open(path, "w", encoding="utf-8") as file:
        file.write("\n".join(lines) + "\n")
    return path


def visit_row(**cells):
    """A row of `visit import`, empty where nothing is given."""
    usual = {
        "suite": "LEA", "date": "2026-05-03", "mode": "in_person", "outcome": "made",
        "visitors": "2",
    }
    return ",".join(str({**usual, **cells}.get(name, "")) for name in VISIT_HEADINGS.split(","))

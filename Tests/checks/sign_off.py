"""Prepares the figures of the practice quarter, and has them signed off by somebody else.

What nobody has signed off says so on every page and row and stands in no site; under an embargo
every page and row says until when; whoever prepared figures cannot sign them.
"""

import csv
import json
import pathlib

from program import expect, icv, needs

needs("report public", "report sign-off")

icv("demo", "practice")


def at(clock, *words, code=0):
    return icv("--scheme", "practice", "--no-input", "--clock", clock, *words, code=code)


def marked(folder, mark, column=None):
    """Every page and every row of open data says so."""
    for page in sorted(pathlib.Path(folder).glob("*.html")):
        expect(mark in page.read_text("utf-8"), f"{page} does not say {mark!r}")
    for path in sorted(pathlib.Path(folder).glob("*.csv")):
        with open(path, encoding="utf-8-sig", newline="") as file:
            expect(all(row.get(column) for row in csv.DictReader(file)), f"{path}: no {column}")
        rows = json.loads(path.with_suffix(".json").read_text("utf-8"))
        expect(all(row.get(column) for row in rows), f"{path}: no {column} in JSON")


MONDAY = "2026-07-20T10:00:00Z"
at(MONDAY, "report", "public", "-o", "nothing", code=3).says("Nothing was published yet")
told = at(
    MONDAY, "report", "public", "--period", "2026-Q2", "--embargo", "2026-08-03 09:30",
    "-o", "prepared", "--json").json
expect(not told["is_signed_off"] and not told["is_draft"], told)
name = told["reference"]
marked("prepared", "NOT SIGNED OFF", "status")
marked("prepared", "Not to be published before 09:30 on 3 August 2026",
       "not_to_be_published_before")
at(MONDAY, "report", "public", "-o", "nothing", code=3).says("Nothing was published yet")
at(MONDAY, "report", "sign-off").says(name, "April to June 2026")

people = at(MONDAY, "person", "list", "--json").json["people"]
preparer = next(person["name"] for person in people if person["role"] == "coordinator")
at(MONDAY, "report", "sign-off", name, "--signed", f"{preparer.upper()}, Manager", code=3).says(
    "prepared these figures")
at(MONDAY, "report", "sign-off", name, "--signed", "Dana Ferris, Chief Executive",
   "--signed-on", "2026-07-19", code=3).says("when the figures were prepared")
TUESDAY = "2026-07-21T10:00:00Z"
at(TUESDAY, "report", "sign-off", name, "--signed", "Dana Ferris, Chief Executive").says("Signed off")
at(TUESDAY, "report", "sign-off", name, "--signed", "Ann Other, Chair", code=3).says("Dana Ferris")

at(TUESDAY, "report", "public", "-o", "early")
marked("early", "Not to be published before 09:30 on 3 August 2026", "not_to_be_published_before")
at("2026-08-03T08:30:00Z", "report", "public", "-o", "site")
for path in pathlib.Path("site").iterdir():
    text = path.read_text("utf-8").lower()
    expect("not to be published" not in text and "not signed off" not in text, path)
    expect("not_to_be" not in text, path)
at("2026-08-03T08:31:00Z", "log", "verify")
print("figures are published once somebody else signed them off, and not before their time")

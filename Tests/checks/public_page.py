"""Builds the public page of the practice quarter and reads it as the public would.

Every page is valid, accessible, fits a telephone and shows in forced colours; what the page counts
is what the quarter's report counts: a visit that was begun and given up is not made.
"""

import csv
import pathlib

from browser import Browser, is_valid
from program import expect, icv, needs

needs("report public")

icv("demo", "practice")
LATER = ["--scheme", "practice", "--no-input", "--clock", "2026-07-20T10:00:00Z"]
icv(*LATER, "report", "public", "--period", "2026-Q2", "-o", "page").says("A draft")
pages = sorted(pathlib.Path("page").glob("*.html"))
expect(len(pages) == 4, pages)
is_valid(*pages)
with Browser() as browser:
    for page in pages:
        browser.is_accessible(page)
        browser.fits_a_telephone(page)
        browser.shows_in_forced_colours(page)

with open("page/2026-Q2-visits.csv", encoding="utf-8-sig", newline="") as file:
    all_suites = {row["measure"]: row["count"] for row in csv.DictReader(file)
                  if row["suite"] == "ALL"}
counted = [all_suites[name] for name in ("visits_planned", "planned_visits_made", "visits_made",
                                         "visits_abandoned")]
expect(counted == ["26", "19", "19", "1"], counted)
print("the public page is for everybody, and counts what was made")

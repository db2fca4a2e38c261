"""Opens a suite's sheet and a visitor's page in a browser: valid, accessible, and A4 when printed."""

import pathlib

import visits
from browser import Browser, is_valid
from program import Scheme, expect, needs

CLOCK = "2026-04-01T09:00:00Z"
ROWS = "".join(
    f"2025/{number},LEA,14/11/2025,The call bell of a cell did not work.,CELL,{severity},"
    f"17/11/2025,,,,,\n"
    for number, severity in enumerate((2, 3, 4, 2), 1)
)
HEADINGS = (
    "called_before,suite,raised_on,found,theme,severity,sent_on,acknowledged_on,answered_on,"
    "answer,reply_kind,promised_by\n"
)

needs("action sheet", "action import")
scheme = Scheme("papers", CLOCK, seed=3)
scheme.icv("visitor", "import", visits.visitors_file("papers.csv", ["Ann Able", "Ben Book"]))
pathlib.Path("matters.csv").write_text(HEADINGS + ROWS)
scheme.icv("action", "import", "matters.csv")
file = visits.written(
    "visit.json", None,
    visits.answers(**{"visit/visit_date": "2026-04-01"}))
later = "2026-04-02T10:00:00Z"
scheme.icv("visit", "submit", "--answers", file, clock=later)
scheme.icv("action", "sheet", "--suite", "LEA", "-o", "lea", clock=later)
scheme.icv("action", "sheet", "--visitor", "V01", "-o", "own", clock=later)
pages = ["lea/LEA.html", "own/V01.html"]
is_valid(*pages)
with Browser() as browser:
    for page in pages:
        browser.is_accessible(page)
        browser.fits_a_telephone(page)
        sheets = browser.printed(page)
        expect(1 <= len(sheets) <= 3, f"{page} prints on {len(sheets)} sheets")
    words = " ".join(browser.printed("lea/LEA.html"))
    expect("4 matters wait for you" in words, words[:400])

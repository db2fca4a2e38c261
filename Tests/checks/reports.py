"""Builds every report from the practice quarter, and reads each as its readers would.

Pages are valid and accessible, fit a telephone, keep their pictures in forced colours and print
their first part on one sheet; a fragment has no styles; a percentage that is not the counted one is
refused; a period that is not over is refused; nothing restricted is in any of them.
"""

import os
import pathlib
import re
import unicodedata
import shutil

from browser import Browser, is_valid
from program import expect, icv, needs

needs("report quarter", "report annual", "report panel", "report icva", "report inspection")

icv("demo", "practice")
folder = pathlib.Path("practice")
LATER = ["--scheme", folder, "--no-input", "--clock", "2027-05-04T10:00:00Z"]
out = pathlib.Path("reports")

for kind, period in (
    ("quarter", "2026-Q2"), ("annual", "2026-27"), ("panel", "2026-04-01..2026-05-31"),
    ("icva", "2026-Q2"), ("inspection", "2026-27"),
):
    told = icv(*LATER, "report", kind, "--period", period, "-o", out, "--no-docx", "--json").json
    expect(told["practice"] and len(told["files"]) >= 2, told)

pages = sorted(file for file in out.glob("*.html") if ".fragment." not in file.name)
fragments = sorted(out.glob("*.fragment.html"))
expect(len(pages) == 5 and len(fragments) == 5, f"{pages} {fragments}")
expect((out / "icva-2026-Q2.txt").exists(), "there is no plain text for ICVA")

for fragment in fragments:
    text = fragment.read_text()
    expect(not re.search(r"<(svg|style|script|link)|class=|style=", text), f"{fragment} has styles")
    whole = fragment.with_suffix(".whole")
    whole.write_text(
        '<!DOCTYPE html><html lang="en-GB"><head><title>x</title></head><body>'
        f"<h1>x</h1>{text}</body></html>")
is_valid(*pages)
wholes = []
for fragment in fragments:
    whole = fragment.parent / ("whole-" + fragment.name)
    fragment.with_suffix(".whole").rename(whole)
    wholes.append(whole)
is_valid(*wholes)
print(f"{len(pages)} pages and {len(fragments)} fragments are valid HTML")

with Browser() as browser:
    for page in pages:
        browser.is_accessible(page)
        browser.fits_a_telephone(page)
        browser.shows_in_forced_colours(page)
    for name in ("quarter-2026-Q2", "annual-2026-27", "panel-2026-04-01..2026-05-31"):
        sheets = browser.printed(out / f"{name}.html")
        first = sheets[0]
        heading = "You said, they did" if name.startswith("panel") else "Every week at every suite"
        expect("PRACTICE" in first and "at the door" in first.lower() or "let in" in first, first)
        expect(len(sheets) > 1 and heading not in first, f"{name}: page one runs on\n{first}")
        # A font may print f and i as one letter.
        rest = unicodedata.normalize("NFKC", re.sub(r"\s+", " ", " ".join(sheets[1:])))
        expect(heading in rest, f"{name}: the second sheet does not begin the tables")
        # What page one says last must be on its sheet and nowhere else.
        expect("Where the figures come from" in rest, f"{name}: no sources")
print("every page is accessible, fits a telephone, shows in forced colours, and prints on A4")

quarter = (out / "quarter-2026-Q2.html").read_text()
words = re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", quarter))
for said in (
    "26 visits were planned", "19 were made, 1 was begun and given up and 6 were not made",
    "Nothing is held of April to June 2025", "Staff said that they were busy",
    "The kitchen was spotless", icv(*LATER, "log", "head", "--json").json["record"]["digest"],
):
    expect(said in words, f"the quarter's report does not say {said!r}\n{words[:3000]}")

# The restricted lane: an allegation was made at Nuneaton, and no report may hint at it.
for file in out.iterdir():
    text = file.read_text()
    for hint in ("Pushed against", "holding room", "417/26", "633/26", "allegation_here"):
        expect(hint not in text, f"{file} tells of {hint!r}")
print("nothing restricted is in any report")

# The same records, the same page: built twice on one day, and on another day but for the date.
icv(*LATER, "report", "quarter", "--period", "2026-Q2", "-o", "again", "--no-docx")
expect(
    pathlib.Path("again/quarter-2026-Q2.html").read_bytes() == quarter.encode(), "two pages differ")

# Refusals: each with its place, and nothing written.
refused = icv(*LATER, "report", "quarter", "--period", "2026-Q2", "-o", out, "--no-docx", code=3)
refused.says("written here before")
narrative = pathlib.Path("words.yaml")
narrative.write_text("coordinator: |\n  A good quarter.\n  We spoke to 99%{=share.spoken_of_held}.\n")
refused = icv(*LATER, "report", "quarter", "--period", "2026-Q2", "-o", "typed", "--no-docx",
              "--narrative", narrative, code=3)
refused.says("words.yaml:3:15", "99%", "share.spoken_of_held is")
expect(not pathlib.Path("typed").exists(), "a refused narrative left files")
narrative.write_text("coordinator: We spoke to {people.spoken_to|person|people}. <b>Look</b>\n")
icv(*LATER, "report", "quarter", "--period", "2026-Q2", "-o", "typed", "--no-docx",
    "--narrative", narrative)
typed = pathlib.Path("typed/quarter-2026-Q2.html").read_text()
expect(re.search(r"We spoke to \d+ people\. &lt;b&gt;", typed), "the narrative is not on the page")
comment = pathlib.Path("comment.txt")
comment.write_text("The custody log shows the delay of 15 April as 20 minutes.\n")
icv(*LATER, "report", "annual", "--period", "2026-27", "-o", "typed", "--no-docx",
    "--comment", comment)
expect("shows the delay of 15 April" in pathlib.Path("typed/annual-2026-27.html").read_text(),
       "the force's comment is not printed")
early = ["--scheme", folder, "--no-input", "--clock", "2027-03-02T10:00:00Z"]
icv(*early, "report", "annual", "--period", "2026-27", "-o", "early", code=3).says("not over")
icv(*LATER, "report", "quarter", "--period", "2026-27", "-o", "x", code=2).says("2026-Q2")

# A template of somebody's own, and what is wrong with it.
shutil.copytree(pathlib.Path(__file__).resolve().parents[2] / "reports", "own")
template = pathlib.Path("own/papers/quarter.yaml")
template.write_text(template.read_text().replace("[visits]", "[visit]", 1))
refused = icv(*LATER, "--reports", "own", "report", "quarter", "--period", "2026-Q2", "-o", "own-out",
              "--no-docx", code=3)
refused.says("papers/quarter.yaml:6:", "There is no “visit”")

# The converter works beside the report, in a folder that nobody else reads, and nothing is left.
tools = pathlib.Path("tools")
tools.mkdir()
converter = tools / "soffice"
converter.write_text(
    """#!/bin/sh
while [ $# -gt 1 ]; do [ "$1" = --outdir ] && out=$2; shift; done
echo "$(stat -c %a "$out") $out" > "$SEEN"; echo converted > "$out/report.docx"
""")
converter.chmod(0o755)
seen = pathlib.Path("seen").resolve()
icv(*LATER, "report", "quarter", "--period", "2026-Q2", "-o", "words",
    env={"PATH": f"{tools.resolve()}:{os.environ['PATH']}", "SEEN": str(seen)})
rights, scratch = seen.read_text().split()
expect(rights == "700", f"others may read the scratch copy: {rights}")
expect(pathlib.Path(scratch).parent == pathlib.Path("words").resolve(), f"the scratch copy lay in {scratch}")
expect(pathlib.Path("words/quarter-2026-Q2.docx").exists(), "no .docx was written")
expect(not pathlib.Path(scratch).exists(), "the scratch copy was left")

# For a word processor where LibreOffice is, and plainly without where it is not.
told = icv(*LATER, "report", "icva", "--period", "2026-Q2", "-o", "word")
if shutil.which("soffice") or shutil.which("libreoffice"):
    docx = pathlib.Path("word/icva-2026-Q2.docx")
    expect(docx.exists() and docx.read_bytes()[:2] == b"PK", f"no .docx: {told.all}")
    print("a .docx was written")
else:
    told.says("LibreOffice is not installed here")
icv(*LATER, "log", "verify")
print("reports refuse what their figures contradict")

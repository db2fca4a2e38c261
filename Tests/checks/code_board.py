"""Shows how the practice scheme keeps the Code: counted, declared, attached, and bound as one file.

What the records count cannot be declared away; what is attached is kept to the byte; the binder and
the annual report are valid and accessible; police and visitors read none of it.
"""

import base64
import pathlib
import re

from browser import Browser, is_valid
from program import expect, icv, needs

needs("code board", "code binder", "qaf import")

icv("demo", "practice")
folder = pathlib.Path("practice")
LATER = ["--scheme", folder, "--no-input", "--clock", "2027-05-04T10:00:00Z"]
PERIOD = ["--period", "2026-Q2"]


def board(*words):
    """The board as JSON, and its requirements by number."""
    told = icv(*LATER, "code", "board", *PERIOD, "--json", *words).json
    lines = {line["code"]: line for part in told["sections"] for line in part["requirements"]}
    return told, lines


told, lines = board()
expect(list(lines) == [f"C{number:02}" for number in range(1, 71)], f"not C01 to C70: {list(lines)}")
expect(sum(told["counts"].values()) == 70, told["counts"])
expect(told["practice"] and told["period_end"] == "2026-06-30", told["period_end"])
for code, standing in {
    "C04": "met", "C24": "met", "C25": "met", "C33": "met", "C70": "met", "C30": "gap",
    "C22": "gap", "C07": "not_shown", "C64": "not_shown",
}.items():
    expect(lines[code]["standing"] == standing, f"{code}: {lines[code]}")
expect(lines["C22"]["to_be_confirmed"] and not lines["C24"]["to_be_confirmed"], "bases are mixed up")
expect("6 of 24 weeks" in lines["C22"]["shown_by"], lines["C22"])

text = icv(*LATER, "code", "board", *PERIOD).out
widest = max(text.splitlines(), key=len)
expect(len(widest) <= 100, f"{len(widest)} columns: {widest}")
expect(all(re.search(rf"^{code}  ", text, re.M) for code in lines), "a requirement has no row")
gaps = icv(*LATER, "code", "board", *PERIOD, "--gaps").out
expect("\nC22  " in gaps and "\nC24  " not in gaps, gaps)
print(f"the board stands, {len(widest)} columns wide: {told['counts']}")

# On record: declared, attached, named, missing; the latest stands and the rest is history.
picture = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
)
pathlib.Path("notice.png").write_bytes(picture)
pathlib.Path("roles.pdf").write_bytes(b"%PDF-1.4\nmade up for this check\n%%EOF\n")
pathlib.Path("minutes.txt").write_text("<script>alert(1)</script>\n")
icv(*LATER, "code", "declare", "c46", "--text", "Said at every induction", "--until", "2028-03-31")
icv(*LATER, "code", "gap", "C58", "--text", "No meeting since March", "--by", "2027-10-01")
icv(*LATER, "code", "evidence", "C08", "notice.png", "--on", "2027-04-01", "--text", "On the wall")
icv(*LATER, "code", "evidence", "C07", "roles.pdf").says("kept with the records")
icv(*LATER, "code", "evidence", "C59", "minutes.txt")
icv(*LATER, "code", "evidence", "C60", "--document", "Annual report, on the website")
icv(*LATER, "code", "declare", "C22", "--text", "We went every week")
icv(*LATER, "code", "gap", "C30", "--text", "The inspector was written to", "--by", "2027-06-30")
_, lines = board()
for code, standing in {
    "C46": "declared", "C58": "gap", "C07": "evidence", "C60": "evidence", "C22": "gap", "C30": "gap",
}.items():
    expect(lines[code]["standing"] == standing, f"{code}: {lines[code]}")
expect(lines["C30"]["until"] == "2027-06-30" and "written to" in lines["C30"]["shown_by"], lines["C30"])
expect(lines["C58"]["author"] == lines["C58"]["showings"][0]["author"], lines["C58"])
show = icv(*LATER, "code", "show", "C58", *PERIOD)
show.says("No meeting since March", "by 1 October 2027", "to be confirmed against the Code")
icv(*LATER, "code", "declare", "C58", "--text", "Met in May")
show = icv(*LATER, "code", "show", "C58", *PERIOD, "--json").json
expect([one["kind"] for one in show["showings"]] == ["declared", "gap"], show)

# Refusals: each says what and what to do, and nothing is kept.
heads = icv(*LATER, "log", "head", "--json").json
with open("large.pdf", "wb") as large:
    large.truncate((10 << 20) + 1)
declare = ["code", "declare"]
for words, code, said in (
    ([*declare, "C71", "--text", "x"], 3, "C01 to C70"),
    ([*declare, "C07", "--text", " "], 2, "Nothing is said"),
    ([*declare, "C07", "--text", "x", "--on", "2027-05-05"], 3, "still to come"),
    ([*declare, "C07", "--text", "x", "--until", "2027-05-03"], 3, "before"),
    (["code", "gap", "C07", "--text", "x", "--by", "2027-05-01"], 3, "before"),
    (["code", "evidence", "C07", "large.pdf"], 3, "10 MB"),
    (["code", "evidence", "C07", "nowhere.pdf"], 3, "cannot be read"),
    (["code", "evidence", "C07"], 2, "--document"),
    (["code", "evidence", "C07", "roles.pdf", "--document", "x"], 2, "one of both"),
    (["code", "board", "--period", "2029-30"], 3, "not over"),
    (["qaf", "list"], 3, "icv qaf import"),
    (["qaf", "declare", "S1", "--text", "x"], 3, "icv qaf import"),
):
    refused = icv(*LATER, *words, code=code)
    expect(said in refused.all, f"{refused.command}: does not say {said!r}\n{refused.all}")
expect(icv(*LATER, "log", "head", "--json").json == heads, "a refusal left something")
for person in ("V01",):
    icv(*LATER, "--as", person, "code", "board", code=5)
    icv(*LATER, "--as", person, *declare, "C07", "--text", "x", code=5)
print("refusals leave nothing; visitors read and write none of it")

# The framework, from a copy of one's own.
icv("qaf", "import", "--template").says("version,level,reference,text,shown_by")
table = pathlib.Path("criteria.csv")
table.write_text("version,level,reference,text,shown_by\nA,bronze,1,Words,\nA,silver,2,,C99\n")
refused = icv(*LATER, "qaf", "import", table, code=3)
refused.says("criteria.csv:2:2", "bronze", "criteria.csv:3:4", "criteria.csv:3:5", "C99")
table.write_text(
    "version,level,reference,text,shown_by\nA,code_compliant,CC1,Two of them go,C24\n"
    "A,silver,S1,Something <good>,\nA,gold,G1,Every week,C22;C24\n")
icv(*LATER, "qaf", "import", table).says("3 criteria taken in")
icv(*LATER, "qaf", "import", table).says("0 criteria taken in, 3 known")
icv(*LATER, "qaf", "evidence", "s1", "roles.pdf")
levels = icv(*LATER, "qaf", "list", *PERIOD, "--json").json["levels"]
expect([one["standing"] for one in levels] == ["1 of 1 shown", "2 of 2 shown", "2 of 3 shown"], levels)
icv(*LATER, "qaf", "list", *PERIOD).says("2 of 2 shown: reached", "C22 is gap")
table.write_text(table.read_text().replace("Every week", "Every day"))
icv(*LATER, "qaf", "import", table, code=3).says("criteria.csv:4:3", "version of its own")
print("the framework is measured, level by level")

# The binder: one file, valid, accessible, and what is inside is what was attached.
icv(*LATER, "code", "binder", *PERIOD, "-o", "binder.html").says("with 3 files inside")
icv(*LATER, "code", "binder", "-o", "binder.html", code=3).says("a file of this name")
page = pathlib.Path("binder.html").read_text()
inside = [base64.b64decode(one) for one in re.findall(r'"data:[a-z/-]+;base64,([^"]+)"', page)]
wanted = [pathlib.Path(name).read_bytes() for name in ("roles.pdf", "notice.png", "minutes.txt")]
expect(inside == wanted, f"{len(inside)} files inside")
expect("<script" not in page and "http" not in page.replace("http-equiv", ""), "the page runs or fetches")
expect("PRACTICE" in page and "Annual report, on the website" in page, "the binder lacks something")
is_valid("binder.html")
icv(*LATER, "report", "annual", "--period", "2026-27", "-o", "annual", "--no-docx")
annual = pathlib.Path("annual/annual-2026-27.html").read_text()
expect("How the scheme keeps the Code of Practice" in annual and "30 June 2027" in annual, "no board")
expect("We went every week" not in annual and "written to" not in annual, "words of the office")
with Browser() as browser:
    browser.is_accessible("binder.html")
    browser.fits_a_telephone("binder.html")
    sheets = browser.printed("binder.html")
    expect(len(sheets) > 3 and "requirement by requirement" in sheets[0], sheets[0])
icv(*LATER, "log", "verify")
print(f"the binder is one valid page of {len(sheets)} sheets, and the log verifies")

"""Imports a list of visitors as Excel, LibreOffice and a careless hand would save it."""

import csv
import io
import subprocess
import sys

from program import ICV

CLOCK = ["--clock", "2026-04-06T09:00:00Z"]
HEADINGS = (
    "id,name,email,phone,home_postcode_area,appointed_on,term_ends_on,probation_until,"
    "vetted_until,pass_until,tact_trained,max_visits_per_quarter,suites,conflicts,keep_apart"
).split(",")


def icv(*words, expect=0):
    done = subprocess.run(
        [ICV, *words], capture_output=True, text=True, stdin=subprocess.DEVNULL
    )
    if done.returncode != expect:
        sys.exit(
            f"icv {' '.join(words)}: exit {done.returncode}, expected {expect}\n"
            + done.stdout + done.stderr
        )
    return done.stdout + done.stderr


def saved(rows, delimiter, encoding):
    text = io.StringIO()
    csv.writer(text, delimiter=delimiter, lineterminator="\r\n").writerows(rows)
    with open("visitors.csv", "wb") as file:
        file.write(text.getvalue().encode(encoding))


def row(number, name, suites="LEA;NUN", appointed="06/04/2026"):
    cells = dict.fromkeys(HEADINGS, "")
    cells.update(id=f"V{number:02}", name=name, appointed_on=appointed, suites=suites)
    return [cells[heading] for heading in HEADINGS]


def main():
    if subprocess.run([ICV, "visitor", "import", "--help"], capture_output=True).returncode:
        print("icv has no visitor import yet")
        sys.exit(77)
    icv("init", "scheme", "--practice", "--seed", "1", *CLOCK)
    scheme = ["--scheme", "scheme", "--no-input", *CLOCK]

    template = icv(*scheme, "visitor", "import", "--template").lstrip("\ufeff")
    rows = list(csv.reader(io.StringIO(template)))
    assert rows[0] == HEADINGS, rows[0]
    assert len(rows) == 2, rows

    saved([HEADINGS, row(1, "Amélie O’Brien")], ";", "utf-8-sig")
    icv(*scheme, "visitor", "import", "visitors.csv")
    assert "Amélie O’Brien" in icv(*scheme, "visitor", "list", "--json")

    saved([HEADINGS, row(2, "Amélie O’Brien")], ",", "cp1252")
    told = icv(*scheme, "visitor", "import", "visitors.csv", expect=3)
    assert "Windows-1252" in told and "UTF-8" in told, told

    faulty = [HEADINGS, row(3, "Brian"), row(3, "Carys"), row(4, "Dev", "RUG", "31/02/2026")]
    saved(faulty, "\t", "utf-8")
    told = icv(*scheme, "visitor", "import", "visitors.csv", expect=3)
    for words in ["visitors.csv:3:", "visitors.csv:4:", "31/02/2026", "RUG"]:
        assert words in told, told
    assert "Brian" not in icv(*scheme, "visitor", "list", "--json"), "stored in spite of faults"


main()

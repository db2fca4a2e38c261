"""Takes a return through its tables and back, as somebody with a spreadsheet would.

Untouched, the tables give the same file; an edited figure is in the return, under another digest;
what cannot be meant is refused with its table, line and column, and nothing is written.
"""

import csv
import pathlib

from program import expect, icv, needs

needs("return from-csv", "return to-csv")

icv("demo", "practice")
LATER = ["--scheme", "practice", "--no-input", "--clock", "2026-07-20T10:00:00Z"]
built = icv(
    *LATER, "return", "build", "--type", "quarter", "--period", "2026-Q2", "--json",
    "--declared-by", "Scheme Manager",
).json
original = pathlib.Path(built["file"])
icv("return", "to-csv", original, "-o", "tables")
told = icv("return", "from-csv", "tables", "-o", "back.xml", "--json").json
expect(told["is_same"] and told["digest"] == built["digest"], told)
expect(pathlib.Path("back.xml").read_bytes() == original.read_bytes(), "another file came back")


def rewrite(sheet, change):
    """Rewrites a table as a spreadsheet would, with one change."""
    path = pathlib.Path(f"tables/{sheet}.csv")
    before = path.read_bytes()
    with open(path, encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file))
    change(rows)
    with open(path, "w", encoding="utf-8-sig", newline="") as file:
        csv.writer(file, delimiter=";").writerows(rows)
    return lambda: path.write_bytes(before)


def column(rows, name):
    return rows[0].index(name)


def planned(rows):
    rows[1][column(rows, "Visits/Planned")] = "29"


restore = rewrite("suites", planned)
told = icv("return", "from-csv", "tables", "-o", "edited.xml", "--json").json
expect(not told["is_same"] and told["digest"] != built["digest"], told)
expect("<Planned>29</Planned>" in pathlib.Path("edited.xml").read_text(), "the figure is not there")
restore()


def wrong(rows):
    rows[1][column(rows, "Visits/Completed")] = "many"
    rows[0].append("Visits/Cancelled")


restore = rewrite("suites", wrong)
refused = icv("return", "from-csv", "tables", "-o", "none.xml", code=3)
refused.says("tables/suites.csv:2:", "Visits/Completed", "tables/suites.csv:1:", "Visits/Cancelled")
expect(not pathlib.Path("none.xml").exists(), "a refused return was written")
restore()
pathlib.Path("tables/volunteers.csv").unlink()
icv("return", "from-csv", "tables", "-o", "none.xml", code=3).says("volunteers.csv")
print("a return comes back from its tables to the byte, edited where it was edited")

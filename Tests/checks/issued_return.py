"""From a built return to an issued one, and back to the same bytes from the records of that day.

A return is checked, given to the force, commented on, approved by somebody else, issued, superseded;
each step is refused before its time. What was issued is kept to the letter and built again from the
log's position; later records change neither.
"""

import pathlib

from program import expect, icv, needs

needs("return issue", "return approve")
icv("demo", "practice")


def at(day, *words, code=0):
    when = ["--scheme", "practice", "--no-input", "--clock", f"{day}T09:30:00Z"]
    return icv(*when, *words, code=code)


built = at("2026-07-14", "return", "build", "--type", "quarter", "--period", "2026-Q2", "--json").json
for remark in built["remarks"]:
    words = ["--suite", remark["suite"]] if remark["suite"] else []
    at("2026-07-14", "return", "explain", built["file"], "--rule", remark["rule"], *words,
       "--text", "The quarter was like that.")
built = at("2026-07-14", "return", "build", "--type", "quarter", "--period", "2026-Q2", "--json").json
file = built["file"]
approve = ["return", "approve", file, "--name", "Dana Ferris", "--post", "Chief Executive"]

at("2026-07-15", "return", "issue", file, "--to", "HMICFRS", code=3).says("Nobody answers")
at("2026-07-15", *approve, "--document", "Decision 112")
at("2026-07-15", *approve, code=3).says("approved on 15 July 2026")
at("2026-07-15", "return", "issue", file, "--to", "HMICFRS", code=3).says("not given this return")
at("2026-07-15", "return", "to-force", file, "--to", "Head of Custody").says("29 July 2026")
at("2026-07-16", "return", "issue", file, "--to", "HMICFRS", code=3).says("until 29 July 2026")
comment = "The bell was mended in May, and we do not agree that it was silent."
at("2026-07-20", "return", "comment", file, "--from", "Head of Custody", "--text", comment)
at("2026-07-20", "return", "issue", file, "--to", "HMICFRS; ICVA")

listed = at("2026-07-21", "return", "list", "--json").json["returns"]
states = {row["file_name"]: row["state"] for row in listed}
expect(states[pathlib.Path(file).name] == "issued", states)
reference = [row["reference"] for row in listed if row["state"] == "issued"][0]
shown = at("2026-07-21", "return", "show", reference)
shown.says("Dana Ferris, Chief Executive", "Decision 112", "until 29 July 2026", comment, "HMICFRS; ICVA")

# Something else is recorded; what was issued, and what is built of that day, stays what it was.
at("2026-08-01", "return", "explain", file, "--rule", "304Q", "--suite", "LEA", "--text", "Otherwise.")
told = at("2026-08-02", "return", "show", reference, "--rebuild", "-o", "sent.xml", "--json").json
expect(told["rebuilt_same"] is True, told)
expect(pathlib.Path("sent.xml").read_bytes() == pathlib.Path(file).read_bytes(), "the kept file differs")
later = at("2026-08-02", "return", "build", "--type", "quarter", "--period", "2026-Q2", "--json").json
expect(later["digest"] != built["digest"], "another explanation gave the same digest")

# The force's words stand beside ours in the report of the same days.
at("2026-08-02", "report", "quarter", "--period", "2026-Q2", "-o", "reports")
page = next(pathlib.Path("reports").glob("quarter-*.html")).read_text()
expect("What the force says" in page and "do not agree that it was silent" in page, "no comment")

# A changed file is nobody's, and a second return must say what it replaces.
changed = pathlib.Path("changed.xml")
changed.write_bytes(pathlib.Path(file).read_bytes().replace(b"LEA", b"LEB", 1))
at("2026-08-02", "return", "approve", changed, "--name", "A", "--post", "B", code=3).says("not, to the letter")
second = ["return", "approve", later["file"], "--name", "Dana Ferris", "--post", "Chief Executive"]
at("2026-08-03", *second)
at("2026-08-03", "return", "issue", later["file"], "--to", "HMICFRS", code=3).says("--supersedes")
serial = [row["serial"] for row in listed if row["state"] == "issued"][0]
third = at("2026-08-03", "return", "build", "--type", "quarter", "--period", "2026-Q2",
           "--supersedes", serial, "--json").json
at("2026-08-03", "return", "approve", third["file"], "--name", "Dana Ferris", "--post", "Chief Executive")
at("2026-08-03", "return", "issue", third["file"], "--to", "HMICFRS")
states = [row["state"] for row in at("2026-08-04", "return", "list", "--json").json["returns"]]
expect("superseded" in states and states[-1] == "issued", states)
at("2026-08-04", "log", "verify")
print("issued, kept, superseded; built again to the same bytes")

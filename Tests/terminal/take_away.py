"""A take-away folder holds one suite and no future, records a visit alone, and its file goes in."""

import json
import os
import pathlib

from keyboard import ENDING, NOON, ONE_PERSON_NO_CONCERN, Keyboard, practice, reply, run

scheme = practice("demo")
run(*scheme, "visit", "pack", "LEA", "-o", "away")
away = pathlib.Path("away")
files = sorted(str(file.relative_to(away)) for file in away.rglob("*") if file.is_file())
assert files == ["README.txt", "forms/visit-report/2026.1.yaml", "pack.json"], files

# Exactly what it says, and nothing of the rota or of the other suite.
pack = json.loads((away / "pack.json").read_text())
assert set(pack) == {
    "form", "format", "made_on", "matters", "numbers", "practice", "scheme", "suite", "version",
    "visitors"}, pack
for name in ("README.txt", "pack.json"):
    text = (away / name).read_text()
    assert "Nuneaton" not in text and "NUN" not in text, name
    assert all(len(line) <= 80 for line in text.split("\n")), name
again = run(*scheme, "visit", "pack", "LEA", "-o", "away", ok=False)
assert again.returncode == 3, again

# Recorded with no scheme anywhere near, stopped once and taken up again.
os.environ.pop("ICV_SCHEME", None)
ending = [("Which of you has been typing", "1")] + ENDING + ONE_PERSON_NO_CONCERN
icv = Keyboard("--clock", NOON, "visit", "record", folder="away")
question = icv.listen()
assert "Known already: Which custody suite? Leamington." in " ".join(icv.seen.split())
for _ in range(9):
    question = icv.answer(reply(question, ending))
assert icv.answer("stop") is None and icv.code == 0
icv = Keyboard("--clock", NOON, "visit", "record", folder="away")
icv.listen()
resumed = icv.answer("1")
assert resumed == question, (resumed, question)
while resumed is not None:
    resumed = icv.answer(reply(resumed, ending))
assert icv.code == 0 and "It is not handed in yet." in icv.seen, icv.seen[-1000:]
written = list(away.glob("answers-V-*.json"))
assert len(written) == 1 and not list(away.glob("drafts/*")), written
answers = json.loads(written[0].read_text())
assert answers["format"] == "icv-answers-1"
assert answers["answers"]["door"]["arrived"] == "14:02", "times are the clock's on the wall"
assert [c["standing"] for c in answers["confirmations"]] == ["confirmed", "confirmed"]

# The office takes it in, once, however often it is sent.
for _ in range(2):
    run(*scheme, "visit", "submit", "--answers", str(written[0]))
assert run(*scheme, "log", "verify").returncode == 0

"""The demo runs, its log verifies, its return is one, and its files say the same again in winter.

A report handed in again after the clocks changed, when the matters it looked at have long been
resolved, is the same report: it is stored once and nothing moves.
"""

import pathlib

from program import expect, icv

told = icv("demo", "practice")
expect(told.code == 0, told.all)
told.says("PRACTICE", "was answered again, after visitors found it not fixed", "Both logs verify: yes")
folder = pathlib.Path("practice")

returns = list((folder / "returns").glob("*.xml"))
expect(len(returns) == 1, f"one return, not {returns}")
checked = icv("return", "check", returns[0], "--json")
expect(checked.code == 0, checked.all)

before = icv("--scheme", folder, "log", "head").out
files = sorted((folder / "answers").glob("*.json"))
expect(len(files) == 20, f"{len(files)} answers files")
for file in files:
    again = icv("--scheme", folder, "--clock", "2026-12-20T10:00:00Z", "visit", "submit",
                "--answers", file, "--json")
    expect(again.code == 0 and again.json["already_stored"], again.all)
expect(icv("--scheme", folder, "log", "head").out == before, "sending again wrote to the log")

# The story is the same in every run: a practice scheme has a seed and a clock.
icv("demo", "practice")
expect(icv("--scheme", folder, "log", "head").out == before, "a second demo told another story")

other = pathlib.Path("not-ours")
other.mkdir()
(other / "letter.txt").write_text("keep me")
refused = icv("demo", other, code=3)
expect(refused.code == 3 and (other / "letter.txt").exists(), refused.all)
print("the demo tells its story, and the same one twice")

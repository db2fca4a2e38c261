"""`visit record` killed at random moments: no confirmed answer is lost, and it goes on to the end.

Usage: kill_record.py [KILLS] [SEED]      20 kills unless told otherwise
An answer is confirmed once the next question has appeared.
"""

import json
import pathlib
import random
import sys
import time

from keyboard import ENDING, ONE_PERSON_NO_CONCERN, Keyboard, practice, reply, run

kills = int(sys.argv[1]) if len(sys.argv) > 1 else 20
chance = random.Random(int(sys.argv[2]) if len(sys.argv) > 2 else 7)
scheme = practice("demo")
answers = ENDING + ONE_PERSON_NO_CONCERN


def kept():
    """What the drafts hold, line by line: what was typed, a lone Enter as nothing."""
    typed = []
    for file in pathlib.Path("demo/drafts").glob("*.jsonl"):
        for line in file.read_bytes().split(b"\n")[:-1]:
            step = json.loads(line)
            if step["do"] in ("answer", "pass"):
                typed.append(step.get("typed", ""))
    return typed


done, handed_in, confirmed = 0, 0, []
while done < kills:
    icv = Keyboard(*scheme, "--as", "V07", "visit", "record")
    question = icv.listen()
    if question and "begun and not handed in" in " ".join(icv.said.split()):
        question = icv.answer("1")
    patience = chance.randint(0, 12)
    is_killed = False
    while question is not None:
        line = reply(question, answers)
        is_question = not any(words in question for words, _ in ENDING)
        if patience > 0:
            patience -= 1
            question = icv.answer(line)
            if is_question and question is not None:
                confirmed.append(line)
            continue
        icv.type(line)
        if chance.random() < 0.3:
            icv.listen()
            if is_question:
                confirmed.append(line)
        else:
            time.sleep(chance.random() * 0.06)
        icv.child.kill(9)
        icv.child.close(force=True)
        is_killed = True
        done += 1
        break
    now = kept()
    if is_killed and now:
        assert now[: len(confirmed)] == confirmed, (confirmed[-3:], now[-3:])
        assert len(now) <= len(confirmed) + 1, (confirmed, now)
        confirmed = now
    elif not now:
        # Handed in: said so, or killed between handing in and saying so.
        assert is_killed or "The report is handed in." in icv.seen, icv.seen[-500:]
        handed_in += 1
        confirmed = []

# What is left over goes on to the end.
while kept():
    icv = Keyboard(*scheme, "--as", "V07", "visit", "record")
    icv.listen()
    question = icv.answer("1")
    while question is not None:
        question = icv.answer(reply(question, answers))
    assert icv.code == 0, icv.seen[-500:]
    handed_in += 1

checked = run(*scheme, "log", "verify", ok=False)
assert checked.returncode == 0, checked.stdout + checked.stderr
print(f"{done} kills, {handed_in} reports handed in, no confirmed answer lost, the log verifies")

"""A whole visit with one person spoken to and no concern, typed question by question."""

from keyboard import ENDING, ONE_PERSON_NO_CONCERN, Keyboard, lines_too_wide, practice, reply, run

scheme = practice("demo")
icv = Keyboard(*scheme, "--as", "V07", "visit", "record")
question = icv.listen()
asked, about_the_person = [], 0
section = ""
while question is not None and len(asked) < 100:
    asked.append(question)
    if "A person held, number 1" in icv.said:
        section = "person"
    elif "Section" in icv.said:
        section = ""
    is_ending = any(words in question for words, _ in ENDING)
    about_the_person += section == "person" and not is_ending
    question = icv.answer(reply(question, ENDING + ONE_PERSON_NO_CONCERN))

said = icv.seen
assert icv.code == 0, said
assert "PRACTICE: nothing recorded here is a real visit." in said
assert "Kept: 14:06" in said, "2.30pm and the like are read back"
assert "Kept: Monday 20 July 2026" in said, "today is read back"
assert "The report is handed in." in said, said[-2000:]
assert "No concerns were raised." in said
assert "Brian Tolley, press Enter when you are at the keyboard." in " ".join(said.split())
assert about_the_person <= 12, f"{about_the_person} questions about one person"
questions = [q for q in asked if not any(words in q for words, _ in ENDING)]
print(f"{len(questions)} questions in all, {about_the_person} about the person")
wide = lines_too_wide(said, 60)
assert not wide, wide[:5]
assert "\x1b" not in said, "nothing is drawn over or coloured"

# The draft is gone, and nothing more is left to go on with.
again = Keyboard(*scheme, "--as", "V07", "visit", "record")
assert "Which custody suite" in again.listen()
assert again.answer("stop") is None and again.code == 0
found = Keyboard(*scheme, "--as", "V07", "visit", "record")
assert "begun and not handed in" in " ".join(found.listen().split())
found.answer("1")
assert "Going on with" in found.said

# Another process is refused the draft that this one has open.
second = Keyboard(*scheme, "--as", "V07", "visit", "record")
second.listen()
assert second.answer("1") is None
assert second.code == 3 and "another window" in " ".join(second.seen.split()), second.seen
found.answer("stop")

# Nobody there: it says so and names the other way in.
alone = run(*scheme, "visit", "record", ok=False)
assert alone.returncode == 2 and "visit submit --answers" in alone.stderr, alone

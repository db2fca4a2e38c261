"""A person at a terminal: types at the real `icv` through a pseudo-terminal and reads what it says."""

import os
import re
import subprocess

import pexpect

ICV = os.environ["ICV"]
NOON = "2026-07-20T15:30"

# One person held, spoken to, nothing wrong. What a question says, then what is typed.
ONE_PERSON_NO_CONCERN = [
    ("Which custody suite", "1"),
    ("What day did you arrive", "today"),
    ("How was the visit made", "1"),
    ("Which visitors took part", "2 7"),
    ("Was any of them a trainee", "n"),
    ("Did the visit go ahead", "y"),
    ("What time did you arrive", "1402"),
    ("What time were you let in", "2.06pm"),
    ("Were you told of anything that might put you at risk", "2"),
    ("How many custody staff", ""),
    ("How many should there be", ""),
    ("Is there a woman among the custody staff", "y"),
    ("Is a health professional", "yes"),
    ("Is the mental health", "1"),
    ("Did you look at everything on the list", "1"),
    ("Were you refused sight", "n"),
    ("How many people are held", "1"),
    ("How many of them are women or girls", "0"),
    ("How many are of other or unknown sex", "none"),
    ("How many are aged 16 or 17", "0"),
    ("How many are 15 or under", "0"),
    ("report on one by one", "1"),
    ("Who told people about your visit", "1"),
    ("How did you choose whom to see", "1"),
    ("Did you speak to this person", "y"),
    ("Man or woman, boy or girl", "1"),
    ("Adult or child", "1"),
    ("Under what power", "1"),
    ("Any particular needs", "none"),
    ("Where did you see them", "1"),
    ("What did they agree to", "1"),
    ("Did you check their custody record", "n"),
    ("did you ask about everything on the list", "1"),
    ("Any of these?", "none"),
    ("Could the escort hear", "n"),
    ("Which of these are fixed", ""),
    ("Which are not fixed", ""),
    ("Which could you not check", ""),
    ("puts someone in danger now", "n"),
    ("any other concern", "n"),
    ("anything done well", "n"),
    ("torture", "n"),
    ("All in all", "1"),
    ("custody sergeant wish to add", ""),
    ("What time did you leave", "15.20"),
]

# What follows the questions: answers looked through, agreed to, the keyboard handed over.
ENDING = [
    ("Press Enter if these are right", ""),
    ("We have each read this report", "y"),
    ("press Enter when you are at the keyboard", ""),
    ("Do you stand by this report", "1"),
]


def run(*arguments, folder=None, ok=True):
    """Runs a command that asks nothing; its output, and its exit code when it may fail."""
    done = subprocess.run([ICV, *arguments], cwd=folder, capture_output=True, text=True)
    if ok and done.returncode != 0:
        raise AssertionError(f"icv {' '.join(arguments)}: {done.returncode}\n{done.stdout}{done.stderr}")
    return done


class Keyboard:
    """`icv` with a person in front of it."""

    PROMPT = "\r\n> "

    def __init__(self, *arguments, folder=None, width=60):
        self.child = pexpect.spawn(
            ICV, list(arguments), cwd=folder, encoding="utf-8", timeout=20,
            dimensions=(50, width), env={**os.environ, "NO_COLOR": "1"})
        self.said = ""
        self.seen = ""

    def listen(self):
        """Waits for the next prompt, or the end; the question just asked, as one line of text."""
        which = self.child.expect_exact([self.PROMPT, pexpect.EOF])
        self.said = self.child.before.replace("\r\n", "\n")
        self.seen += self.said + "\n> "
        if which == 1:
            self.child.close()
            return None
        return " ".join(self.said.split("\n\n")[-1].split())

    def type(self, line):
        self.child.sendline(line)

    def answer(self, line):
        """Types a line and waits for what is asked next."""
        self.type(line)
        return self.listen()

    @property
    def code(self):
        return self.child.exitstatus


def reply(question, answers):
    """What is typed to a question: the first pair whose words it contains."""
    for words, line in answers:
        if words in question:
            return line
    raise AssertionError(f"nothing to say to: {question}")


def practice(folder):
    """A practice scheme in a folder of that name, the one the demo makes."""
    run("demo", folder)
    return ["--scheme", folder, "--clock", NOON]


def lines_too_wide(text, width):
    """Lines that would be broken in the middle of a word."""
    return [line for line in text.split("\n") if len(line) > width and not re.match(r"> ", line)]

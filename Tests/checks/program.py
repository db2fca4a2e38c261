"""Runs the built `icv` for the checks of this folder, and says what it said when that was wrong.

The program is $ICV_BINARY, else $ICV, else the one built in this checkout. Read-only material that
a checkout may lack stands in the folder $SHARED, else `shared` beside the checkout.
"""

import json
import os
import pathlib
import subprocess
import sys

TOP = pathlib.Path(__file__).resolve().parents[2]
ICV = os.environ.get("ICV_BINARY") or os.environ.get("ICV") or str(TOP / ".build/debug/icv")
SHARED = pathlib.Path(os.environ.get("SHARED") or TOP.parent / "shared")
GOLDENS = TOP / "Tests/ReturnsTests/Goldens"
GOLDEN_STORIES = TOP / "Tests/checks/goldens"


def skip(reason):
    """Ends the check as one that could not be run here."""
    print(reason)
    sys.exit(77)


def fail(message):
    """Ends the check as failed."""
    sys.exit(f"FAILED: {message}")


def expect(holds, message):
    """Fails unless something holds."""
    if not holds:
        fail(message)


class Told:
    """What a run left: its exit code, what it printed, and the command for messages."""

    def __init__(self, words, done):
        self.command = "icv " + " ".join(str(word) for word in words)
        self.code = done.returncode
        self.out = done.stdout.decode("utf-8", "replace")
        self.err = done.stderr.decode("utf-8", "replace")

    @property
    def all(self):
        return self.out + self.err

    @property
    def json(self):
        try:
            return json.loads(self.out)
        except ValueError:
            fail(f"{self.command}: no JSON on standard output\n{self.all}")

    def says(self, *words):
        """Fails unless each word is somewhere in what was printed."""
        for word in words:
            expect(word in self.all, f"{self.command}: does not say {word!r}\n{self.all[:2000]}")
        return self


def run(*words, cwd=None, stdin=None, env=None):
    """Runs the program with no terminal and hands back what it left."""
    given = {"input": stdin.encode() if isinstance(stdin, str) else stdin}
    if stdin is None:
        given = {"stdin": subprocess.DEVNULL}
    clean = {key: value for key, value in os.environ.items() if not key.startswith("ICV_")}
    done = subprocess.run(
        [ICV, *map(str, words)], capture_output=True, cwd=cwd, env={**clean, **(env or {})},
        **given,
    )
    return Told(words, done)


def icv(*words, code=0, **how):
    """Runs the program; anything but the expected exit code fails the check."""
    told = run(*words, **how)
    expect(
        told.code == code,
        f"{told.command}: exit {told.code}, expected {code}\n{told.all[:4000]}",
    )
    return told


class Scheme:
    """A practice scheme in a folder, and the commands on it at one moment."""

    def __init__(self, folder, clock, profile=None, seed=1):
        self.folder = pathlib.Path(folder)
        self.clock = clock
        words = ["init", self.folder, "--practice", "--seed", seed, "--clock", clock]
        icv(*words, *(["--profile", profile] if profile else []))

    def words(self, clock=None):
        return ["--scheme", self.folder, "--no-input", "--clock", clock or self.clock]

    def icv(self, *words, code=0, clock=None, **how):
        return icv(*self.words(clock), *words, code=code, **how)

    def run(self, *words, clock=None, **how):
        return run(*self.words(clock), *words, **how)

    def heads(self):
        """Where both chains stand."""
        return self.icv("log", "head", "--json").json

    def verify(self):
        """Fails unless the log verifies."""
        self.icv("log", "verify")


def needs(*commands):
    """Skips the whole check where the program lacks a command that it drives."""
    if not os.access(ICV, os.X_OK):
        skip(f"there is no program at {ICV}: build it first")
    for command in commands:
        words = command.split()
        if run(*words, "--help").code or words[-1] not in run(*words[:-1], "--help").out:
            skip(f"this icv has no `{command}`")

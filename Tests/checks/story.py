"""A story told by the program itself, held to a transcript byte for byte."""

import difflib
import os
import shlex

from program import GOLDEN_STORIES, expect, fail, run


class Story:
    """Runs commands at the scheme's clock and writes down what was typed and told."""

    def __init__(self, now):
        self.lines = []
        self.now = now

    def tell(self, text):
        self.lines += ["", f"# {text}"]

    def icv(self, *words, code=0):
        told = run("--scheme", "county", "--clock", self.now, *words)
        expect(told.code == code, f"{told.command}: exit {told.code}, not {code}\n{told.all}")
        self.lines.append("$ icv " + " ".join(shlex.quote(str(word)) for word in words))
        self.lines += (told.out + told.err).rstrip("\n").split("\n")
        if code:
            self.lines.append(f"[exit {code}]")
        return told

    def quietly(self, *words):
        """Runs a command that the story does not tell, and hands back what it said."""
        told = run("--scheme", "county", "--clock", self.now, *words)
        expect(told.code == 0, f"{told.command}: exit {told.code}\n{told.all}")
        return told

    def end(self, name):
        """Holds the story to its golden; with ICV_WRITE_GOLDENS set the file is written anew."""
        golden = GOLDEN_STORIES / f"{name}.txt"
        text = "\n".join(self.lines).lstrip("\n") + "\n"
        if os.environ.get("ICV_WRITE_GOLDENS"):
            golden.parent.mkdir(exist_ok=True)
            golden.write_text(text, "utf-8")
            return
        kept = golden.read_text("utf-8")
        if text != kept:
            lines = difflib.unified_diff(kept.split("\n"), text.split("\n"), "golden", "now", n=1)
            fail("the transcript changed:\n" + "\n".join(lines))

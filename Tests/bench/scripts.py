#!/usr/bin/env python3
"""Writes random scripts of answers over a form, those that engines/compare.py plays.

    scripts.py FORM.yaml OUT [SCRIPTS] [SEED]

Only what changes answers is kept: set, add, del, and `reset` after each script. Needs PyYAML.
"""
import os, random, sys

sys.dont_write_bytecode = True
sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "engines"))
import compare

def main():
    form, out = sys.argv[1], sys.argv[2]
    count = int(sys.argv[3]) if len(sys.argv) > 3 else 40
    rng = random.Random(int(sys.argv[4]) if len(sys.argv) > 4 else 1)
    _, lists, found, langs = compare.read(form)
    with open(out, "w", encoding="utf-8") as file:
        for _ in range(count):
            for line in compare.script(rng, lists, found, langs, 120):
                if line.split("\t")[0] in ("set", "add", "del"): file.write(line + "\n")
            file.write("reset\n")

main()

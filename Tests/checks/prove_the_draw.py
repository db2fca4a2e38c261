"""A draw is committed to, changed by hand twice, opened after its period and drawn again.

Whatever is changed in the files afterwards is found out, and named.
"""

import json
import pathlib
import re

import drawn
from program import expect, icv, needs

AUDITOR = "Dana Ferris, internal audit"


def swapped(scheme):
    """Gives two windows to others by hand, as a coordinator does when somebody cannot go."""
    done = []
    for window, visitors in drawn.windows(scheme):
        if len(done) == 2 or len(visitors) < 2:
            continue
        told = scheme.icv("rota", "cover", window, "--for", visitors[0], "--json").json
        names = re.findall(r"V\d\d", json.dumps(told))
        for name in dict.fromkeys(one for one in names if one not in visitors):
            how = ["--for", visitors[0], "--by", name, "--reason", f"ill, week {len(done) + 1}"]
            if scheme.run("rota", "cover", window, *how).code == 0:
                done.append(window)
                break
    expect(len(done) == 2, f"two windows could not be changed by hand: {done}")
    return done


def changed(path, pattern, becomes, name):
    """A copy of a file in which one thing is another."""
    text = path.read_text("utf-8")
    found = re.search(pattern, text, re.MULTILINE)
    expect(found, f"nothing like {pattern!r} in {path}")
    other = text[: found.start()] + becomes(found) + text[found.end():]
    expect(other != text, f"{name} changes nothing")
    copy = pathlib.Path(f"{name}.txt")
    copy.write_text(other)
    return copy


def flipped(found):
    """The first digit of a group is another one."""
    text, (start, end) = found.group(0), found.span(1)
    start, end = start - found.start(), end - found.start()
    digit = "1" if text[start] == "0" else "0"
    return text[:start] + digit + text[start + 1:]


def found_out(path, kind, *words):
    """The file does not verify, and the answer names what was changed."""
    told = icv("rota", "verify", path, "--json", code=6).json["error"]
    kinds = {fault["kind"]: fault["message"] for fault in told["faults"]}
    expect(kind in kinds, f"{path}: no {kind} among {told}")
    for word in words:
        expect(word in kinds[kind], f"{path}: {word!r} is not said: {kinds[kind]}")
    plain = icv("rota", "verify", path, code=6)
    expect(kinds[kind] in plain.err, f"{path}: people are not told {kinds[kind]}")


def main():
    needs("rota draw", "rota reveal", "rota verify", "rota commitment")
    scheme = drawn.drawn("proved", "pair")
    text = scheme.icv("rota", "commitment").out
    told = scheme.icv("rota", "commitment", "--json", "-o", "commitment.txt").json
    commitment = told["commitment"]
    expect(re.fullmatch(r"[0-9a-f]{64}", commitment), "no commitment")
    expect(commitment in text and pathlib.Path("commitment.txt").read_text() == text,
           "the text to publish lacks the commitment, or the file is another")
    expect(told["confirmed"] and told["from"] == drawn.FIRST and told["until"] == drawn.LAST,
           f"another period: {told}")
    for window, _ in drawn.windows(scheme):
        expect(window not in text, "the commitment tells a window")
    expect(not re.search(r"\bV\d\d\b|LEA|NUN|Able", text), "the commitment tells who or where")
    hands = swapped(scheme)
    expect(scheme.icv("rota", "commitment", "--json").json["commitment"] == commitment,
           "a change by hand changed the commitment")

    how = ["rota", "reveal", "-o", "proof", "--to", AUDITOR]
    early = scheme.icv(*how, code=3, clock="2026-07-05T12:00:00Z")
    early.says("not over", "6 Jul 2026")
    expect(not pathlib.Path("proof").exists(), "files were written before the period was over")
    scheme.icv(*how[:-1], "somebody", code=2, clock=drawn.OVER)
    scheme.icv(*how, "--as", "V01", code=5, clock=drawn.OVER)
    done = scheme.icv(*how, "--json", clock=drawn.OVER).json
    expect(done["verified"] and done["changes"] == 2, f"not verified: {done}")
    full, public = (pathlib.Path("proof") / done[name] for name in ("full_file", "public_file"))
    expect(AUDITOR in full.read_text() and "warning" in full.read_text(), "no reader, no warning")
    for word in ("V0", "V1", "Able", "offer", "LEA", "NUN"):
        expect(word not in public.read_text(), f"the public file says {word}")
    for name in ("Able", "Ann0", "@example"):
        expect(name not in full.read_text(), f"the auditor's file says {name}")
    head = scheme.icv("log", "list", "--chain", "office", "--json", clock=drawn.OVER).out
    expect("reveal-draw" in head, "that it was opened is not in the log")

    # No scheme is needed from here on.
    for path in (full, public):
        icv("rota", "verify", path)
        icv("rota", "verify", path, "--published", commitment)
        icv("rota", "verify", path, "--published", "commitment.txt")
        icv("rota", "verify", path, "--published", "0" * 64, code=6).says("was published")
    facts = icv("rota", "verify", full, "--json").json
    expect([one["window"] for one in facts["changes"]] == hands, "other changes than were made")
    expect(all(one["by"] == "P01" and "ill" in one["why"] for one in facts["changes"]),
           f"who and why: {facts['changes']}")
    expect(facts["override_rate_per_thousand"] == 77, "two of twenty-six are 7.7%")
    expect(facts["quarters"][0] == {
        "quarter": "2026-Q2", "windows": 26, "changed": 2, "per_thousand": 77}, "the quarter")
    tampered(full, public)
    hostile(full)


def tampered(full, public):
    """Each thing that may be changed in a file is found out by its name."""
    found_out(changed(full, r"^seed 5eed5e(e)", lambda m: m.group(0)[:-1] + "f", "seed"),
              "seed", "digit 7")
    found_out(
        changed(full, r" offer V07 \S+ \d{9}(\d)\d{18}", flipped, "offer"),
        "availability", "V07", "Wednesday late", "digit 10 of 28")
    found_out(
        changed(full, r" rule rest_days 7$", lambda m: m.group(0)[:-1] + "14", "rule"),
        "rule", "rest_days", "reads 14, and 7 was written")
    drawn_line = changed(
        full, r"^\w{8} drawn NUN-2026-04-13 V(\d)", lambda m: m.group(0)[:-1] + "9", "window")
    found_out(drawn_line, "window", "drawn again it is")
    found_out(changed(full, r" ill, week 2", lambda m: " ill, week 3", "why"), "change")
    found_out(changed(public, r"^seed 5eed5e(e)", lambda m: m.group(0)[:-1] + "f", "known"),
              "seed", "digit 7")
    found_out(changed(public, r"^moves (\d)", lambda m: "moves 9", "moves"), "commitment")


def hostile(full):
    """What is no such file is refused with its line, quickly and within limits."""
    text = full.read_text()
    for name, content in {
        "empty": "", "other": "icv-rota-facts-1\nend 1\n", "cut": text[: len(text) // 2],
        "binary": "\x00\x01" + text, "long": text + "x" * (9 << 20),
        "deep": "icv-rota-reveal-1\n" + "lines 1 1 1\n" * 200_000,
        "counts": re.sub(r"^lines .*$", "lines 99999999999999999999 1 1", text, flags=re.M),
        "negative": re.sub(r"^lines .*$", "lines -1 5 5", text, flags=re.M),
        "moves": re.sub(r"^moves .*$", "moves 999999999999", text, flags=re.M),
        "line": text.replace(" drawn NUN-2026-04-13", "", 1).replace("\n", "\nspam\n", 1),
    }.items():
        path = pathlib.Path(f"hostile-{name}.txt")
        path.write_text(content, "utf-8")
        icv("rota", "verify", path, "--json", code=3)
    later = pathlib.Path("later.txt")
    later.write_text(text.replace("version icv-draw-1", "version icv-draw-7", 1))
    icv("rota", "verify", later, code=3).says("icv-draw-7", "icv-draw-1")
    icv("rota", "verify", "not-there.txt", code=3)


if __name__ == "__main__":
    main()

#!/usr/bin/env python3
"""Plays random scripts over a form in icv and in JavaRosa, and shows the first lines that differ.

    compare.py --icv ICV --java-classes DIR --form FORM.yaml --xform FORM.xml [--xform OTHER.xml]
               [--scripts 500] [--seed 1] [--steps 40]

JavaRosa is driven by JavaRosaFill over each XForm given. All scripts of a form are run in one
process of each engine, with `reset` between them. Compared, line by line: cmd, path, result,
relevant, exists, value (numbers as numbers), and for a walk its event, type, control, required,
readonly, label, hint and choices. Exit 1 when anything differs. Needs PyYAML.
"""
import argparse, json, math, os, random, subprocess, sys, tempfile, time
import yaml

WORDS = ["a", "AB/12", "AB/123456", " padded ", "no", "yes", "7", "x y", "Ünïcode", "O'Brien & <b>", "0",
         "2026-01-02", "aaa", "Z9", "1.5", "  "]
NUMBERS = ["0", "1", "2", "3", "5", "7", "10", "11", "25", "60", "100", "601", "-1", "-3", " 7 ", "7.5",
           "9999999999", "abc", "2147483647", "-0", "+4", "1e3", "0.5", "12.25", "3.14159"]
DATES = ["2026-10-03", "2026-2-3", "2026-02-30", "2099-01-01", "03/10/2026", "2024-02-29", "2025-12-31",
         "2026-01-01", "1969-12-31", "2026-10-03T10:00:00", "today", "2026-11-20"]
TIMES = ["07:05", "7:05", "23:59:59", "24:00", "12:30:15.250", "00:00", "7.05", "09:00Z", "12:60"]
MOMENTS = ["2026-10-03T10:11:12", "2026-10-03", "2026-10-03T10:11:12.345Z", "2026-10-03T23:30:00+01:00",
           "2026-02-30T10:00", "x", "2026-03-29T01:30"]

def read(form):
    doc = yaml.load(open(form, encoding="utf-8"), Loader=yaml.BaseLoader)
    lists = {}
    for name, items in (doc.get("choices") or {}).items():
        lists[name] = list(items["sample"] if "sample" in items and "from" in items else items)
    found = []
    def below(questions, path, repeats):
        for q in questions:
            here = path + [q["name"]]
            deep = repeats + ([len(here)] if q["type"] == "repeat" else [])
            found.append((here, deep, q))
            below(q.get("questions", []), here, deep)
    below(doc["questions"], ["data"], [])
    langs = [f"{v} ({k})" for k, v in doc.get("languages", {"en": "English"}).items()]
    return doc, lists, found, langs

def script(rng, lists, found, langs, steps):
    counts = {}
    def path(here, deep, own=True, beyond=0.1):
        parts = []
        for i, name in enumerate(here, 1):
            if i in deep and (own or i < len(here)):
                parts.append(f"{name}[{rng.randint(1, 3) if rng.random() > beyond else 4}]")
            else:
                parts.append(name)
        return "/" + "/".join(parts)
    def value(q):
        kind = q["type"].split()
        roll = rng.random()
        if roll < 0.08: return ""
        if roll < 0.14: return rng.choice(WORDS + NUMBERS + DATES)
        if kind[0].startswith("select"):
            names = lists.get(kind[1], ["?"])
            if kind[0] == "select_one": return rng.choice(names)
            return " ".join(rng.sample(names, rng.randint(1, min(3, len(names)))))
        return rng.choice({"integer": NUMBERS, "decimal": NUMBERS, "range": NUMBERS, "date": DATES, "time": TIMES,
                           "dateTime": MOMENTS, "acknowledge": ["OK", "OK", "yes"]}.get(kind[0], WORDS))
    asked = [f for f in found if f[2]["type"] not in ("group", "repeat")] or found
    repeats = [f for f in found if f[2]["type"] == "repeat"]
    lines = []
    for _ in range(steps):
        roll = rng.random()
        if roll < 0.60:
            here, deep, q = rng.choice(asked)
            lines.append(f"set\t{path(here, deep)}\t{value(q)}")
            if rng.random() < 0.3:
                for _ in range(2):
                    here, deep, q = rng.choice(found)
                    lines.append(f"get\t{path(here, deep)}")
        elif roll < 0.66 and repeats:
            here, deep, q = rng.choice(repeats)
            lines.append(f"add\t{path(here, deep, own=False)}")
        elif roll < 0.71 and repeats:
            here, deep, q = rng.choice(repeats)
            lines.append(f"del\t{path(here, deep)}")
        elif roll < 0.90:
            here, deep, q = rng.choice(found)
            lines.append(f"get\t{path(here, deep)}")
        elif roll < 0.94: lines.append("validate")
        elif roll < 0.96: lines.append("walk")
        elif roll < 0.97: lines.append(f"lang\t{rng.choice(langs)}")
        elif roll < 0.975: lines.append(rng.choice(["set\t/data/nothing\tx", "get\t/data/nothing", "get\t/data",
                                                    "add\t/data/nothing", "del\t/data/nothing", "finalize"]))
        else:
            here, deep, q = rng.choice(found)
            lines.append(f"set\t{path(here, deep)}\t{value(q)}")
    # every answer, at the end
    for here, deep, q in found:
        for n in ((1, 2, 3) if deep else (1,)):
            parts = [f"{name}[{n}]" if i in deep else name for i, name in enumerate(here, 1)]
            lines.append("get\t/" + "/".join(parts))
    lines += ["walk", "validate"]
    return lines

def same(a, b):
    if a == b: return True
    try: return math.isclose(float(a), float(b), rel_tol=1e-12, abs_tol=1e-12)
    except (TypeError, ValueError): return False

KEYS = ["cmd", "path", "result", "relevant", "exists", "value"]
WALK = ["event", "type", "control", "required", "readonly", "label", "hint", "choices"]

def plain(v):
    """Spaces beside an answer put into a label are the exporter's, not the engine's."""
    return "".join(v.split()) if isinstance(v, str) else v or None

def differ(ours, theirs):
    if ours.get("cmd") == "load": return [k for k in ("result", "form_id", "version", "languages") if ours.get(k) != theirs.get(k)]
    bad = [k for k in KEYS if not same(ours.get(k), theirs.get(k))]
    if theirs.get("cmd") == "get" and not theirs.get("exists") and "value" in bad: bad.remove("value")
    if ours.get("cmd") == "walk": bad += [k for k in WALK if plain(ours.get(k)) != plain(theirs.get(k))]
    return bad

def play(command, text, env=None):
    start = time.time()
    done = subprocess.run(command, input=text.encode(), capture_output=True, env=env)
    if done.returncode: print(f"{command[0]} left with {done.returncode}: {done.stderr.decode()[-600:]}")
    return [json.loads(l) for l in done.stdout.decode().splitlines()], time.time() - start

def main():
    p = argparse.ArgumentParser()
    p.add_argument("--icv", required=True); p.add_argument("--java-classes", required=True)
    p.add_argument("--form", required=True); p.add_argument("--xform", action="append", required=True)
    p.add_argument("--scripts", type=int, default=500); p.add_argument("--seed", type=int, default=1)
    p.add_argument("--steps", type=int, default=40); p.add_argument("--show", type=int, default=5)
    p.add_argument("--stop-on-error", action="store_true", help="compare a script no further than where JavaRosa stops with an error")
    a = p.parse_args()
    doc, lists, found, langs = read(a.form)
    rng = random.Random(a.seed)
    scripts = [script(rng, lists, found, langs, a.steps) for _ in range(a.scripts)]
    lines, owner = [], []
    for number, one in enumerate(scripts):
        for line in one + ["reset"]: lines.append(line); owner.append(number)
    text = "\n".join(lines) + "\n"
    ours, took = play([a.icv, "form", "play", a.form], text)
    print(f"{a.form}: {a.scripts} scripts, {len(lines)} commands, icv {took:.2f} s")
    failed = 0
    for xform in a.xform:
        jar = os.path.join(a.java_classes, "ODK_Validate.jar")
        theirs, took = play(["java", "-Djava.awt.headless=true", "-cp", f"{a.java_classes}:{jar}", "JavaRosaFill", xform], text)
        print(f"  {xform}: JavaRosa {took:.2f} s, {len(ours)} and {len(theirs)} lines")
        shown = 0; bad_scripts = set(); errors = set(); at = 0
        number = 0
        for i, (o, t) in enumerate(zip(ours, theirs)):
            if number in bad_scripts or number in errors: pass
            elif a.stop_on_error and t.get("result") == "error" and t.get("cmd") not in ("lang",) and o.get("result") != "error": errors.add(number)
            else:
                bad = differ(o, t)
                if bad:
                    bad_scripts.add(number)
                    if shown < a.show:
                        shown += 1
                        print(f"  script {number}, line {i}: {bad}\n    icv {json.dumps(o, ensure_ascii=False)}\n    jr  {json.dumps(t, ensure_ascii=False)}")
                        with tempfile.NamedTemporaryFile("w", suffix=f".{number}.txt", delete=False) as f: f.write("\n".join(scripts[number]) + "\n")
                        print(f"    script: {f.name}")
            if o.get("cmd") == "reset": number += 1
            if t.get("cmd") != o.get("cmd"): break
        if len(ours) != len(theirs) and not bad_scripts: bad_scripts.add(-1)
        print(f"  {len(bad_scripts)} of {a.scripts} scripts differ, {len(errors)} stopped JavaRosa")
        failed += len(bad_scripts)
    return 1 if failed else 0

if __name__ == "__main__": sys.exit(main())

"""Has icv pair drawn rotas, and a judge of somebody else's say what they are worth.

The judge is rota/check.py among the shared material, the instances rota/gen.py's. Every rota must
be legal, its score ours to the point in every term, and no slot left empty that a free legal pair
could fill. A rota that breaks one rule must be refused by the judge as well, and slots that break
a rule of the draw by both.
"""

import copy
import json
import pathlib
import subprocess
import sys

from program import SHARED, expect, icv, skip

ROTA = SHARED / "rota"
SIZES = [
    ("small", "slack", 11), ("small", "tight", 12), ("small", "parts", 13),
    ("medium", "tight", 15),
]


def tool(name, *words):
    """Runs one of the shared programs and hands back its exit code and what it printed."""
    done = subprocess.run(
        [sys.executable, ROTA / name, *map(str, words)], capture_output=True, text=True)
    return done.returncode, done.stdout + done.stderr


def judged(instance, solution):
    code, told = tool("check.py", instance, solution, "--json")
    expect(code in (0, 1), f"the judge could not judge {solution}: {told}")
    return json.loads(told)


def generated(size, tightness, seed):
    path = pathlib.Path(f"{size}-{tightness}-{seed}.json")
    code, told = tool(
        "gen.py", "--size", size, "--tightness", tightness, "--seed", seed, "-o", path)
    if code != 0:
        skip(f"gen.py does not run here: {told.strip().splitlines()[-1]}")
    return path


def written(path, changed):
    pathlib.Path(path).write_text(json.dumps(changed))
    return path


def agrees(instance):
    """Our score and the judge's, and a second run of the same seed and moves."""
    solution = instance.with_suffix(".solution.json")
    words = ("rota", "solve", instance, "-o", solution, "--moves", 60_000, "--seed", 3, "--json")
    ours = icv(*words).json
    once = solution.read_bytes()
    theirs = judged(instance, solution)
    expect(theirs["legal"], f"{instance}: {theirs.get('errors')}")
    expect(ours["score"]["total"] == theirs["total"], f"{instance}: {ours['score']} {theirs}")
    expect(ours["score"]["terms"] == theirs["terms"], f"{instance}: {ours['score']} {theirs}")
    expect(ours["unfilled"] == theirs["unfilled"], f"{instance}: unfilled {theirs['unfilled']}")
    kinds = {}
    for slot in ours["empty_slots"]:
        kinds[slot["kind"]] = kinds.get(slot["kind"], 0) + 1
    expect(kinds == theirs["unfilled_kinds"], f"{instance}: {kinds} {theirs['unfilled_kinds']}")
    expect("fillable-now" not in kinds, f"{instance}: a slot was left that could be filled")
    expect(ours["bound"] is None or ours["bound"] <= theirs["total"], f"{instance}: bound too high")
    icv(*words)
    expect(solution.read_bytes() == once, f"{instance}: two runs of one seed differ")
    return solution


def broken_pairings(instance, solution):
    """For each hard rule a rota that breaks it, to be refused by the judge."""
    drawn = json.loads(instance.read_text())
    solved = json.loads(solution.read_text())
    people = range(len(drawn["visitors"]))
    filled = [i for i, pair in enumerate(solved["assign"]) if pair]
    slot, pair = drawn["slots"][filled[0]], solved["assign"][filled[0]]
    first = drawn["visitors"][pair[0]]

    def with_pair(pair):
        other = copy.deepcopy(solved)
        other["assign"][filled[0]] = pair
        return drawn, other

    def with_first(change):
        other = copy.deepcopy(drawn)
        change(other, other["visitors"][pair[0]])
        return other, solved

    place = slot["day"] % 7 * len(drawn["bands"]) + slot["band"]
    strangers = [v for v in people if str(slot["suite"]) not in drawn["visitors"][v]["travel"]]
    yield "H1", with_pair([pair[0], pair[0]])
    if strangers:
        yield "H2", with_pair([pair[1], strangers[0]])
    yield "H2 conflict", with_first(lambda _, v: v.update(coi=[slot["suite"]]))
    yield "H3 accredited", with_first(lambda _, v: v.update(accredited=[0, slot["day"]]))
    yield "H3 vetted", with_first(lambda _, v: v.update(vetted=[0, slot["day"]]))
    yield "H4 offered", with_first(
        lambda _, v: v.update(avail=first["avail"][:place] + "0" + first["avail"][place + 1:]))
    yield "H4 away", with_first(lambda _, v: v["away"].append([slot["day"], slot["day"] + 1]))

    def learners(other, _):
        for v in pair:
            other["visitors"][v]["probation_until"] = slot["day"] + 1

    yield "H5", with_first(learners)
    yield "H6", with_first(lambda other, _: other["forbidden_pairs"].append(sorted(pair)))
    yield "H7", with_first(lambda _, v: v.update(max_visits=0))
    days = sorted(drawn["slots"][i]["day"] for i in filled if pair[0] in solved["assign"][i])
    if len(days) > 1:
        rest = max(b - a for a, b in zip(days, days[1:])) + 1
        yield "H8", with_first(lambda _, v: v.update(min_gap_days=rest))


def broken_slots(instance):
    """Instances whose slots break a rule of the draw: no solver should take them."""
    drawn = json.loads(instance.read_text())

    def numbered(slots):
        slots.sort(key=lambda slot: (slot["day"], slot["suite"]))
        for number, slot in enumerate(slots):
            slot["id"] = number
        return {**drawn, "slots": slots}

    twice = copy.deepcopy(drawn["slots"])
    twice[-1].update(day=twice[0]["day"], suite=twice[0]["suite"])
    yield "S1", numbered(twice)
    yield "S2", numbered(copy.deepcopy(drawn["slots"][1:]))
    gap = {**drawn, "rules": {**drawn["rules"], "max_suite_gap_days": 1}}
    yield "S3", gap


def main():
    if not (ROTA / "check.py").exists():
        skip("no shared judge here")
    for size, tightness, seed in SIZES:
        instance = generated(size, tightness, seed)
        solution = agrees(instance)
        if (size, tightness) != ("small", "slack"):
            continue
        for rule, (changed, solved) in broken_pairings(instance, solution):
            told = judged(written("changed.json", changed), written("broken.json", solved))
            expect(not told["legal"], f"{instance}: the judge takes a rota that breaks {rule}")
            # What was legal before is given up, not kept: ours is legal under the changed facts.
            again = icv(
                "rota", "solve", "changed.json", "-o", "again.json", "--moves", 5000, "--json").json
            told = judged("changed.json", "again.json")
            expect(told["legal"], f"{instance} {rule}: {told.get('errors')}")
            expect(again["score"]["total"] == told["total"], f"{instance} {rule}: scores differ")
        for rule, changed in broken_slots(instance):
            icv("rota", "solve", written("changed.json", changed), "-o", "none.json", code=3)\
                .says("nothing was written")
            expect(not pathlib.Path("none.json").exists(), f"{rule}: something was written")
            empty = {"format": "icv-rota-solution-1", "instance": changed["name"],
                     "assign": [None] * len(changed["slots"])}
            told = judged("changed.json", written("empty.json", empty))
            expect(not told["legal"], f"{instance}: the judge takes slots that break {rule}")
    faulty = json.loads(instance.read_text())
    faulty["visitors"][3]["avail"] = "0" * 27
    written("faulty.json", faulty)
    icv("rota", "solve", "faulty.json", "-o", "none.json", code=3).says("visitors[3].avail", "27")
    expect(not pathlib.Path("none.json").exists(), "a faulty instance was solved")
    icv("rota", "solve", "absent.json", "-o", "none.json", code=3).says("absent.json")
    icv("rota", "solve", instance, "-o", "none.json", "--moves", 0, code=2)


main()

"""Judges what we draw with somebody else's judge, and holds our own report to the same histories.

    unpredictable.py            five histories and three that people made, for every run of the tests
    unpredictable.py 100        so many honest and bent histories in each mode; wants a release build
    unpredictable.py 100 MODE   the same of one mode

Histories of eight quarters and two suites are drawn by `icv rota moments` from the seeds written
below, judged by `unpredict.py` (of a few with `--fast`, without the models it trains), and by
`icv rota predictability`. Surprise visits are a law
that the other judge does not know: those are judged by ours alone.
"""

import csv
import datetime
import json
import pathlib
import random
import subprocess
import sys

from program import SHARED, expect, icv, needs, skip

try:
    import numpy, scipy, sklearn  # noqa: F401
except ImportError:
    skip("numpy, scipy or scikit-learn is not installed, which the judge needs")

JUDGE = SHARED / "rota/unpredict.py"
if not JUDGE.exists():
    skip(f"there is no judge at {JUDGE}")
needs("rota moments", "rota predictability")
FULL = int(sys.argv[1]) if len(sys.argv) > 1 else 0
SEEDS = range(3001, 3001 + (FULL or 3))
# With fewer drawn histories small signs cannot count; that is enough where wealth decides.
DRAWN = 99 if FULL else 39
START = datetime.date(2026, 1, 5)
BANDS = [("early", "06:00", 360), ("late", "12:00", 360), ("evening", "18:00", 240), ("night", "22:00", 480)]
QUOTAS = [
    {"id": "night", "bands": [3], "weekdays": list(range(7)), "percent": 20},
    {"id": "weekend", "bands": [0, 1, 2, 3], "weekdays": [5, 6], "percent": 25},
]
MODES = {
    "weekly": dict(weeks=104, demand=1, window=1, quota_weeks=13, gap=0, surprise=0),
    "twelve-in-twelve": dict(weeks=96, demand=12, window=12, quota_weeks=12, gap=14, surprise=0),
    "weekly-and-surprise": dict(weeks=104, demand=1, window=1, quota_weeks=13, gap=0, surprise=20),
}


def instance(mode):
    """An instance in which every cell could be staffed, so that the rules alone are the law."""
    days = 7 * mode["weeks"]
    rules = {
        "pair_free": 1, "rot_free": 2, "block_days": 28, "block_free": 1,
        "quota_weeks": mode["quota_weeks"], "max_suite_gap_days": mode["gap"], "quotas": QUOTAS,
    }
    if mode["surprise"]:
        rules["surprise_percent"] = mode["surprise"]
    return {
        "format": "icv-rota-1", "name": "unpredictable", "start_date": START.isoformat(),
        "weeks": mode["weeks"],
        "bands": [{"id": i, "start": s, "minutes": m} for i, s, m in BANDS],
        "suites": [
            {"id": n, "name": f"S{n:03d}", "demand": mode["demand"], "window_weeks": mode["window"]}
            for n in range(2)
        ],
        "visitors": [
            {
                "id": n, "name": f"V{n:04d}", "home": 0, "probation_until": 0,
                "accredited": [0, days], "vetted": [0, days], "max_visits": 300, "target10": 1040,
                "min_gap_days": 1, "avail": "1" * 28, "away": [], "travel": {"0": 10, "1": 10},
                "coi": [],
            }
            for n in range(4)
        ],
        "forbidden_pairs": [], "prior_pairs": [], "rules": rules,
        "weights": {
            "unfilled": 20000, "load": 1, "pair": 60, "rotate": 25, "prefer": 10, "travel": 1,
            "clump": 40, "quota": 500,
        },
        "slots": [],
    }


def drawn(mode, seed):
    """The visits of one draw: suite, day, band, start."""
    source, target = pathlib.Path("instance.json"), pathlib.Path("slots.json")
    source.write_text(json.dumps(instance(mode)))
    icv("rota", "moments", source, "-o", target, "--seed", seed)
    return [(s["suite"], s["day"], s["band"], s["start"]) for s in json.loads(target.read_text())["slots"]]


def bent(visits, seed):
    """A fifth of the visits moved to an afternoon from Monday to Friday of the same week."""
    lots = random.Random(seed)
    taken = {(s, d) for s, d, _, _ in visits}
    moved = []
    for suite, day, band, start in visits:
        to = day - day % 7 + lots.randrange(5)
        if lots.random() < 0.2 and (to == day or (suite, to) not in taken):
            taken.discard((suite, day))
            taken.add((suite, to))
            minute = lots.randrange(360)
            day, band, start = to, 1, f"{12 + minute // 60:02d}:{minute % 60:02d}"
        moved.append((suite, day, band, start))
    return moved


def write(name, visits):
    with open(name, "w", newline="") as file:
        rows = csv.writer(file)
        rows.writerow(["suite", "date", "band", "start"])
        for suite, day, band, start in sorted(visits, key=lambda v: (v[1], v[0])):
            rows.writerow([suite, START + datetime.timedelta(day), band, start])
    return name


def theirs(files):
    """The other judge's verdict and entropy ratio of each file."""
    done = subprocess.run(
        [sys.executable, JUDGE, *files, "--rules", "instance.json", "--null", "99",
         *([] if FULL else ["--fast"]), "--json", "theirs.json"], capture_output=True, text=True)
    expect(done.returncode == 0, done.stdout + done.stderr)
    return [
        (row["verdict"] == "PASS", row["entropy_ratio"])
        for row in json.loads(pathlib.Path("theirs.json").read_text())
    ]


def ours(file, seed=1):
    """Our own verdict and entropy ratio."""
    told = icv("rota", "predictability", "--visits", file, "--rules", "instance.json",
               "--histories", DRAWN, "--seed", seed, "--json").json
    expect(len(told["suites"]) == 2, told)
    for suite in told["suites"]:
        for key in ("suite", "entropy_ratio", "best_guesser", "skill", "p", "blind_spots", "hazard"):
            expect(key in suite, f"{key} is missing of {suite}")
    return told["verdict"] == "pass", told["overall"]["entropy_ratio"]


def judge(name, mode, seeds):
    known = mode["surprise"] == 0
    honest, crooked = [], []
    for seed in seeds:
        visits = drawn(mode, seed)
        honest.append(write(f"{name}-{seed}.csv", visits))
        crooked.append(write(f"{name}-{seed}-bent.csv", bent(visits, seed)))
    if not FULL:
        crooked = crooked[:1]
    # A seed of its own for every history, so that one odd set of comparisons decides nothing.
    mine = [ours(file, seed) for file, seed in zip(honest, seeds)]
    mine_bent = [ours(file, seed) for file, seed in zip(crooked, seeds)]
    passed, rejected = sum(v for v, _ in mine), sum(not v for v, _ in mine_bent)
    ratio = sum(r for _, r in mine) / len(mine)
    line = f"{name}: ours passes {passed} of {len(mine)}, ratio {ratio:.4f}, rejects {rejected} of {len(mine_bent)} bent"
    expect(passed >= 0.9 * len(mine) - (0 if FULL else 1) and ratio >= 0.98, line)
    expect(rejected >= 0.8 * len(mine_bent), line)
    if known:
        other = theirs(honest + crooked)
        good, bad = other[: len(honest)], other[len(honest):]
        passes, rejects = sum(v for v, _ in good), sum(not v for v, _ in bad)
        mean = sum(r for _, r in good) / len(good)
        same = sum(a[0] == b[0] for a, b in zip(mine + mine_bent, other))
        line += f"; theirs passes {passes}, ratio {mean:.4f}, rejects {rejects}; agree on {same} of {len(other)}"
        expect(passes >= 0.9 * len(good) - (0 if FULL else 1) and mean >= 0.98, line)
        expect(rejects >= 0.8 * len(bad), line)
        # Each has its own guessers and names its own best, so the ratios are near and not the same.
        expect(abs(mean - ratio) < (0.02 if FULL else 0.03), line)
    print(line)


def people():
    """What a clock or a person makes is rejected by both."""
    rules = ["--rules", "instance.json"]
    pathlib.Path("instance.json").write_text(json.dumps(instance(MODES["weekly"])))
    for kind in ("naive", "human"):
        subprocess.run(
            [sys.executable, JUDGE, "--make", kind, "--seed", "7", *rules, "-o", f"{kind}.csv"], check=True)
    other = theirs(["naive.csv", "human.csv"])
    mine = [ours("naive.csv"), ours("human.csv")]
    expect(not any(v for v, _ in other + mine), f"{other} {mine}")
    expect(mine[0][1] < 0.1 and mine[1][1] < 1, f"{mine}")
    print(f"naive and human rejected by both; ratios ours {mine[0][1]:.3f}, {mine[1][1]:.3f}, "
          f"theirs {other[0][1]:.3f}, {other[1][1]:.3f}")


expect(all(name in MODES for name in sys.argv[2:]), f"the modes are {', '.join(MODES)}")
people()
for name, mode in MODES.items():
    if name in sys.argv[2:] or not sys.argv[2:]:
        judge(name, mode, SEEDS if FULL or name == "weekly" else SEEDS[:1])

"""Replays draws of moments by the text of decision 7 alone, without a line of the program's.

First the test vectors of every release, then draws of the program for small instances. Calendars
are found by trying every one, so that only small laws can be replayed this way.
"""

import hashlib
import itertools
import json
import math
import pathlib
import struct

from program import expect, icv


def quarter(s, a, b, c, d):
    for x, y, z, n in ((a, b, d, 16), (c, d, b, 12), (a, b, d, 8), (c, d, b, 7)):
        s[x] = s[x] + s[y] & 0xFFFFFFFF
        s[z] = ((s[z] ^ s[x]) << n | (s[z] ^ s[x]) >> 32 - n) & 0xFFFFFFFF


def block(key, counter, nonce):
    start = [*struct.unpack("<4I", b"expand 32-byte k"), *struct.unpack("<8I", key), counter,
             *struct.unpack("<3I", nonce)]
    s = list(start)
    for _ in range(10):
        for i in range(4):
            quarter(s, i, 4 + i, 8 + i, 12 + i)
        for i in range(4):
            quarter(s, i, 4 + (i + 1) % 4, 8 + (i + 2) % 4, 12 + (i + 3) % 4)
    return struct.pack("<16I", *((a + b) & 0xFFFFFFFF for a, b in zip(s, start)))


def lots(seed, name):
    nonce = hashlib.sha256(f"icv-draw-1:{name}".encode()).digest()[:12]
    for counter in itertools.count(1):
        yield from struct.unpack("<8Q", block(seed, counter, nonce))


def below(bound, stream):
    bits = (bound - 1).bit_length()
    words = -(-bits // 64)
    while bits:
        number = sum(next(stream) << 64 * i for i in range(words))
        top = number & (1 << bits) - 1
        if top < bound:
            return top
    return 0


def calendars(law):
    """Every lawful calendar, ordered by the first visit, then the second and so on."""
    found = []
    days, window = 7 * law["weeks"], 7 * law["window"]
    for chosen in itertools.combinations(range(days), law["visits"] * law["weeks"] // law["window"]):
        if any(sum(d // window == w for d in chosen) != law["visits"] for w in range(days // window)):
            continue
        ends = [-law.get("since", 1), *chosen, days]
        if law.get("gap") and any(b - a > law["gap"] for a, b in zip(ends, ends[1:])):
            continue
        for bands in itertools.product(range(2), repeat=len(chosen)):
            cells = tuple(zip(chosen, bands))
            if all(sum(d % 7 in q["weekdays"] and b in q["bands"] for d, b in cells)
                   >= math.ceil(q["percent"] * len(cells) / 100) for q in law["quotas"]):
                found.append(cells)
    return sorted(found)


def draw(law, stream):
    """Day, band, minute of the band and whether it is a surprise, of each visit."""
    every = calendars(law)
    demanded = every[below(len(every), stream)]
    made = [(d, b, False) for d, b in demanded]
    days = 7 * law["window"]
    own = law.get("surprises", 0) * law["window"] * days
    lots = max(100 * 2 * days * (days - law["visits"]), 2 * own)
    for day in range(7 * law["weeks"]):
        if own and day not in dict(demanded):
            band = below(lots, stream) // own
            if band < 2:
                made.append((day, band, True))
    return [(d, b, below([960, 480][b], stream), s) for d, b, s in sorted(made)]


def asked(law):
    """An instance of one suite with this law, in which four visitors can always go."""
    visitor = {"home": 0, "probation_until": 0, "accredited": [0, 99], "vetted": [0, 99], "max_visits": 99,
               "target10": 10, "min_gap_days": 1, "avail": "1" * 14, "away": [], "travel": {"0": 10}, "coi": []}
    weights = ["unfilled", "load", "pair", "rotate", "prefer", "travel", "clump", "quota"]
    return {
        "format": "icv-rota-1", "name": "small", "start_date": "2026-01-05", "weeks": law["weeks"],
        "bands": [{"id": "day", "start": "06:00", "minutes": 960}, {"id": "night", "start": "22:00", "minutes": 480}],
        "suites": [{"id": 0, "name": "LEA", "demand": law["visits"], "window_weeks": law["window"]}],
        "visitors": [{**visitor, "id": i, "name": f"V{i}"} for i in range(4)],
        "forbidden_pairs": [], "prior_pairs": [],
        "rules": {"pair_free": 1, "rot_free": 2, "block_days": 28, "block_free": 1, "quota_weeks": law["weeks"],
                  "max_suite_gap_days": law.get("gap", 0), "surprise_percent": law.get("surprises", 0),
                  "quotas": [{**q, "id": str(i)} for i, q in enumerate(law["quotas"])]},
        "weights": {word: 1 for word in weights}, "slots": []}


def drawn(slots):
    """The slots of an instance as `draw` tells them."""
    told = []
    for slot in slots:
        hour, minute = map(int, slot["start"].split(":"))
        begun = (60 * hour + minute - [360, 1320][slot["band"]]) % 1440
        told.append((slot["day"], slot["band"], begun, slot.get("surprise", False)))
    return told


NIGHT = {"bands": [1], "weekdays": list(range(7)), "percent": 30}
WEEKEND = {"bands": [0, 1], "weekdays": [5, 6], "percent": 25}
FREE = {"weeks": 2, "visits": 3, "window": 2, "gap": 6, "quotas": [NIGHT, WEEKEND]}
WEEKLY = {"weeks": 2, "visits": 1, "window": 1, "quotas": [WEEKEND]}
SURPRISE = {"weeks": 2, "visits": 1, "window": 1, "quotas": [NIGHT], "surprises": 150}

# The vectors that Swift's own tests have too.
seed = bytes(range(32))
expect(next(lots(seed, "LEA")) == 0x136D94552CAF10B9, "the first lot")
vector = draw({**FREE, "since": 3}, lots(seed, "LEA"))
expect(vector == [(2, 1, 240, False), (5, 0, 836, False), (11, 0, 583, False)], str(vector))

surprises = 0
for law in (FREE, WEEKLY, SURPRISE):
    pathlib.Path("instance.json").write_text(json.dumps(asked(law)))
    for number in (1, 2, 3):
        told = icv("rota", "moments", "instance.json", "-o", "slots.json", "--seed", str(number))
        expect(told.code == 0, told.all)
        practice = hashlib.sha256(f"icv-practice-seed-1:{number}".encode()).digest()
        ours = draw(law, lots(practice, "moments:0"))
        theirs = drawn(json.loads(pathlib.Path("slots.json").read_text())["slots"])
        expect(ours == theirs, f"seed {number}: {ours} is not {theirs}")
        surprises += sum(s for *_, s in ours)
expect(surprises > 0, "no draw had a surprise to compare")

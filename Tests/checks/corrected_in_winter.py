"""A June report corrected in December: only the corrected answer moves, never a time of the door.

Times are kept as the clock showed them on the day of the visit, whatever the clocks show on the day
of the correction.
"""

import json
import pathlib

from program import expect, icv

WINTER = ["--scheme", "practice", "--no-input", "--clock", "2026-12-05T10:00:00Z"]

icv("demo", "practice")
june = next(
    visit["reference"]
    for visit in icv(*WINTER, "visit", "list", "--limit", "1", "--json").json["visits"]
)


shown = icv(*WINTER, "visit", "show", june, "--json").json
before = {one["path"]: one["value"] for one in shown["answers"]}
expect(before["/data/door/arrived"].endswith("+01:00"), "the visit is not in summer time")
patch = pathlib.Path("patch.json")
patch.write_text(json.dumps({"door": {"admitted": "10:09"}}))
icv(*WINTER, "--as", before["/data/visit/visitors"].split()[0], "visit", "correct", june,
    "--answers", patch, "--reason", "Read off the book")
kept = icv(*WINTER, "visit", "show", june, "--json").json["corrections"]
moved = {one["path"]: one["after"] for one in kept}
# The wait is worked out from the two times of the door.
wanted = {"/data/door/admitted": "10:09:00.000+01:00", "/data/door/wait_minutes": "9"}
expect(moved == wanted, f"{moved}")
icv(*WINTER, "log", "verify")
print("a correction in winter moves nothing else of a summer visit")

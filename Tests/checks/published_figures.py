"""Rebuilds figures that schemes published: Staffordshire in 2014 and Scotland's table A of 2024.

Each table of visits is imported into a practice scheme of its own and a return is built from it,
as a coordinator would do it. The numbers are those of the published tables.
"""

import hashlib
import pathlib
import shutil
import subprocess
import xml.etree.ElementTree as ElementTree

from program import GOLDENS, TOP, Scheme, expect, icv, needs

SCHEMA = TOP / "reports/icv-return/2026-27/icv-return.xsd"
MONTHS = [f"2026-{month:02}" for month in range(4, 13)] + ["2027-01", "2027-02", "2027-03"]
SPACE = "{urn:x-icv:return:2026-27}"

STAFFORDSHIRE = """\
name: Staffordshire
force_code: "21"
area_code: E23000015
suites:
  - code: NTH
    name: Northern
    type: D24
    panel: Northern
  - code: STH
    name: Southern
    type: D24
    panel: Southern
  - code: TRV
    name: Trent Valley
    type: D24
    panel: Trent Valley
"""

SCOTLAND = """\
name: Three regions under Warwickshire's header
force_code: "23"
area_code: E23000017
suites:
  - code: NOR
    name: North
  - code: EAS
    name: East
  - code: WES
    name: West
"""


def figure(suite, name):
    """The one figure of this name in a suite's part of a return, None when it is not held."""
    found = list(suite.iter(SPACE + name))
    expect(len(found) <= 1, f"{name} stands {len(found)} times")
    return int(found[0].text) if found else None


def built(name, profile, table, kind, period, clock, throughput=()):
    """Makes a scheme, imports, builds; hands back the scheme and the return's path and suites."""
    pathlib.Path(f"{name}.yaml").write_text(profile, "utf-8")
    scheme = Scheme(name, clock, profile=f"{name}.yaml")
    told = scheme.icv("visit", "import", GOLDENS / table, "--json").json
    expect(told["standing"] == 0, told)
    for code, people in throughput:
        # A year's throughput is told only when every month of it is held.
        for month in MONTHS:
            scheme.icv("suite", "throughput", code, "--month", month, people)
            people = 0
    out = pathlib.Path(f"returns-{name}")
    out.mkdir()
    printed = scheme.icv(
        "return", "build", "--type", kind, "--period", period, "-o", f"{out}/", "--json"
    ).out
    files = list(out.iterdir())
    expect(len(files) == 1, f"one return was asked for, {files} were written")
    root = ElementTree.parse(files[0]).getroot()
    suites = {}
    for suite in root.iter(SPACE + "Suite"):
        code = suite.findtext(SPACE + "SuiteCode")
        suites[code] = suite
    scheme.verify()
    return scheme, files[0], suites, told["added"], printed


def checked(file, suites):
    """The file fits its schema by another reader, and one query stands for each suite."""
    if shutil.which("xmllint"):
        done = subprocess.run(
            ["xmllint", "--nonet", "--noout", "--schema", SCHEMA, file], capture_output=True
        )
        expect(done.returncode == 0, done.stderr.decode())
    else:
        print("xmllint is not here: the schema was checked by icv alone")
    remarks = icv("return", "check", file, "--json").json["remarks"]
    expect(
        sorted((r["rule"], r["severity"], r["suite"]) for r in remarks)
        == sorted(("304Q", "Q", code) for code in suites),
        f"one 304Q for each suite was expected: {remarks}",
    )
    icv("return", "check", file, "--strict", code=4)


def equal(suite, **published):
    for name, number in published.items():
        expect(
            figure(suite, name) == number,
            f"{name}: {figure(suite, name)}, published {number}",
        )


def staffordshire():
    clock = "2026-07-14T09:30:00Z"
    first = built(
        "staffordshire", STAFFORDSHIRE, "staffordshire-2014.csv", "quarter", "2026-Q2", clock)
    _, file, suites, added, _ = first
    expect(added == 73, f"{added} visits")
    expect(set(suites) == {"NTH", "STH", "TRV"}, suites)
    published = {
        "NTH": (39, 175, 11, 123, 52), "STH": (22, 89, 3, 52, 37), "TRV": (12, 41, 1, 33, 8),
    }
    for code, (visits, held, children, spoken, unknown) in published.items():
        equal(
            suites[code], Completed=visits, Attempted=visits, InCustody=held,
            InCustodyChildren=children, SpokenTo=spoken, NotRecorded=unknown,
            # What was not published is not held, and not zero.
            Offered=None, Declined=None, NotOffered=None, ObservedOnly=None,
        )
    checked(file, published)
    expect(file.name == "ICV-21-2026-27-QUARTER-20260714T093000Z-001.xml", file.name)
    return first


def scotland():
    first = built(
        "scotland", SCOTLAND, "scotland-2024.csv", "annual", "2026-27", "2027-04-20T09:30:00Z",
        throughput=[("NOR", 12_623), ("EAS", 15_495), ("WES", 32_062)])
    _, file, suites, added, _ = first
    expect(added == 609, f"{added} visits")
    published = {
        "NOR": (144, 435, 97, 196, 144, 52, 120, 22),
        "EAS": (213, 920, 193, 456, 295, 161, 228, 43),
        "WES": (252, 1198, 208, 576, 414, 162, 349, 65),
    }
    for code, row in published.items():
        visits, held, other, offered, seen, declined, not_offered, unknown = row
        equal(
            suites[code], Completed=visits, InCustody=held, Offered=offered, SpokenTo=seen,
            Declined=declined, NotOffered=not_offered, NotRecorded=unknown, NotAvailable=other,
        )
        reason = next(suites[code].iter(SPACE + "NotAvailable"))
        expect(reason.get("code") == "OTH", "people not available stand under another reason")
    totals = {
        "Completed": 609, "InCustody": 2553, "Offered": 1228, "SpokenTo": 853, "Declined": 375,
        "NotOffered": 697, "NotAvailable": 498, "NotRecorded": 130,
        "Throughput": 60_180,
    }
    for name, number in totals.items():
        summed = sum(figure(suite, name) for suite in suites.values())
        expect(summed == number, f"{name}: {summed} in all, published {number}")
    checked(file, published)
    return first


def same_again(name, make, first):
    """A second run in another folder gives the same bytes everywhere that was promised."""
    scheme, file, _, _, printed = first
    heads = scheme.heads()
    pathlib.Path("again").mkdir(exist_ok=True)
    shutil.move(name, f"again/{name}")
    shutil.move(f"returns-{name}", f"again/returns-{name}")
    scheme2, file2, _, _, printed2 = make()
    expect(scheme2.heads() == heads, "two runs end in different log heads")
    expect(printed2 == printed, "two runs print different text")
    digests = {
        hashlib.sha256(path.read_bytes()).hexdigest()
        for path in (file2, pathlib.Path("again") / file)
    }
    expect(len(digests) == 1 and file2.name == file.name, "two runs write different returns")


def main():
    needs("init", "visit import", "return build", "return check", "log head", "log verify")
    same_again("staffordshire", staffordshire, staffordshire())
    same_again("scotland", scotland, scotland())
    print("the published figures of Staffordshire and Scotland come out, twice the same bytes")


main()

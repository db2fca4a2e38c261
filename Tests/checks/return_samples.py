"""Three validators and ours agree on every sample of every year of the return.

Each sample validates with xmllint, lxml and xmlschema, and with `icv return check`; each bad one is
refused by all four, by ours with the line, the element and what to write instead. Every rule holds on
its own examples, and what a rule's change does to a file is seen by it. No scheme is needed.
"""

import base64
import hashlib
import pathlib
import shutil
import subprocess
import xml.etree.ElementTree as ElementTree

from program import TOP, expect, icv, needs, skip

YEARS = TOP / "reports/icv-return"
NOT_COVERED = "FilePreparationDate DateTime SerialNo Supersedes Release Digest".split()


def validators(schema):
    """Who accepts a file, by the name of the program or package."""
    import lxml.etree
    import xmlschema

    lxml_schema = lxml.etree.XMLSchema(lxml.etree.parse(str(schema)))
    python_schema = xmlschema.XMLSchema(str(schema))

    def by_xmllint(file):
        return not subprocess.run(
            ["xmllint", "--nonet", "--noout", "--schema", schema, file], capture_output=True
        ).returncode

    def by_lxml(file):
        try:
            return lxml_schema.validate(lxml.etree.parse(str(file)))
        except lxml.etree.XMLSyntaxError:
            return False

    def by_xmlschema(file):
        try:
            return python_schema.is_valid(str(file))
        except (ElementTree.ParseError, xmlschema.XMLSchemaException):
            return False

    return {"xmllint": by_xmllint, "lxml": by_lxml, "xmlschema": by_xmlschema}


def samples(folder):
    """Each good sample is accepted by all; each bad one by nobody, and ours says why."""
    schema = folder / "icv-return.xsd"
    known = validators(schema)
    good, bad = sorted(folder.glob("sample-*.xml")), sorted((folder / "bad").glob("*.xml"))
    expect(len(good) >= 4 and len(bad) >= 10, f"{folder.name}: {len(good)} good, {len(bad)} bad")
    for file in good:
        for name, accepts in known.items():
            expect(accepts(file), f"{name} refuses {file.name}")
        remarks = icv("return", "check", file, "--json").json["remarks"]
        expect(all(r["severity"] == "Q" for r in remarks), f"{file.name}: {remarks}")
    for file in bad:
        for name, accepts in known.items():
            expect(not accepts(file), f"{name} accepts {file.name}")
        told = icv("return", "check", file, "--json", code=3).json["remarks"]
        expect(len(told) == 1 and told[0]["severity"] == "F", f"{file.name}: {told}")
        message = told[0]["message"]
        theirs = subprocess.run(
            ["xmllint", "--nonet", "--noout", "--schema", schema, file],
            capture_output=True, text=True).stderr
        expect("line " in message and "{urn:" not in message, f"{file.name}: {message}")
        expect("{urn:" in theirs or "parser error" in theirs, f"{file.name}: {theirs}")
    return good, bad


def digests(good):
    """The digest of every sample, taken as the specification tells others to take it."""
    for file in good:
        space = "{urn:x-icv:return:%s}" % file.parent.name
        text = ElementTree.canonicalize(
            from_file=str(file), strip_text=True,
            exclude_tags=[space + name for name in NOT_COVERED])
        found = base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()
        stated = next(ElementTree.parse(file).iter(space + "Digest")).text
        expect(found == stated, f"{file.name}: {stated} is stated, {found} found")


def edited(folder):
    """One figure edited in a file: the rule about it speaks, and the digest tells of the edit."""
    sample = (folder / "sample-quarter.xml").read_text("utf-8")
    edits = {
        "201": ("<Attempted>39<", "<Attempted>40<"),
        "203": ("<Remote>0<", "<Remote>40<"),
        "301": ("<InCustody>175<", "<InCustody>176<"),
        "302": ("<InCustodyChildren>1<", "<InCustodyChildren>42<"),
        "208Q": ("<Remote>0</Remote>", "<Remote>0</Remote><WithPositiveComment>252</WithPositiveComment>"),
        "014": ("<ForceCode>21<", "<ForceCode>22<"),
        "012": ("<ReferenceDate>2026-06-30<", "<ReferenceDate>2026-06-29<"),
        "101Q": ("<AtEnd>44<", "<AtEnd>5<"),
    }
    for rule, (whole, changed) in edits.items():
        expect(whole in sample, f"{whole} is not in the sample")
        file = pathlib.Path(f"edited-{rule}.xml")
        file.write_text(sample.replace(whole, changed, 1), "utf-8")
        remarks = icv("return", "check", file, "--json", code=3).json["remarks"]
        found = {r["rule"] for r in remarks} - {"304Q"}
        expect(found == {rule, "016"}, f"{rule} was asked for, {found} spoke")
    file = pathlib.Path("ICV-22-2026-27-QUARTER-20260714T093000Z-001.xml")
    file.write_text(sample, "utf-8")
    told = icv("return", "check", file, code=3)
    told.says("010", "ForceCode", "Not asked 200", "in the scheme's folder")


def rules():
    """Every rule holds on its own examples, and each is on the page of its year."""
    tests = icv("rule", "test", "--json").json
    expect(tests["failed"] == 0 and tests["held"] >= 44, tests)
    listed = icv("rule", "list", "--json").json["rules"]
    expect([r["code"] for r in listed] == [t["rule"] for t in tests["tests"]], "lists differ")
    page = (sorted(YEARS.glob("20*"))[-1] / "rules.md").read_text("utf-8")
    for rule in listed:
        row = f"| {rule['code']} | {rule['severity']} | {rule['level']} | {rule['asks']} |"
        expect(row in page, f"rules.md does not hold {row}")
    one = icv("rule", "list", "304q", "--json").json["rules"]
    expect([r["code"] for r in one] == ["304Q"], one)
    icv("rule", "list", "999", code=3).says("999", "icv rule list")


def years():
    """The years held are the folders, and a draft that gives a code another meaning is refused."""
    held = [year["year"] for year in icv("return", "years", "--json").json["years"]]
    expect(held == sorted(path.name for path in YEARS.glob("20*")), held)
    text = (YEARS / held[-1] / "icv-return.xsd").read_text("utf-8")
    draft = pathlib.Path("draft.xsd")
    draft.write_text(text.replace(">Asleep<", ">Not awake<"), "utf-8")
    icv("return", "years", "--draft", draft, code=3).says("FORBIDDEN", "SLP", "Not awake")
    draft.write_text(text.replace(held[-1], "2031-32"), "utf-8")
    icv("return", "years", "--draft", draft).says("Nothing would change")


def main():
    needs("return check", "return years", "rule list", "rule test")
    if not shutil.which("xmllint"):
        skip("there is no xmllint here")
    try:
        import lxml.etree  # noqa: F401
        import xmlschema  # noqa: F401
    except ImportError as missing:
        skip(f"{missing.name} is not installed")
    good, bad = [], []
    for folder in sorted(YEARS.glob("20*")):
        accepted, refused = samples(folder)
        digests(accepted)
        good, bad = good + accepted, bad + refused
    edited(sorted(YEARS.glob("20*"))[-1])
    rules()
    years()
    print(f"{len(good)} samples accepted and {len(bad)} refused by four validators")


main()

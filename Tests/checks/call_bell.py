"""A call bell at Leamington, from the first visit to the day it comes back: the whole story.

Raised, answered "staff reminded", found not fixed, taken further up, repaired, checked twice by
different pairs, resolved, and raised again a hundred days later. What is printed is held to
goldens/call_bell.txt byte for byte.
"""

import pathlib

from program import expect, run
from story import Story
from visits import VISITOR_HEADINGS, answers, written

NAMES = "Anna Ash,Ben Bell,Cora Cole,Dev Desai,Ella East,Farid Fox".split(",")
BELL = {
    "rounds/cells/cells_check": "wrong",
    "rounds/cells/cells_asked": "bells",
    "rounds/cells/cells_wrong": "bells",
    "rounds/cells/cells_what": "Cell 6: the bell does not ring at the desk",
    "rounds/cells/cells_raised_with": "custody_sergeant",
    "rounds/cells/cells_raised_at": "14:40",
    "rounds/cells/cells_reply": "They would look into it",
    "rounds/cells/cells_put_right": "none",
}
HALE = ("--from", "Insp. Hale", "--by", "email", "--received")


def visitors():
    """Six experienced visitors."""
    lines = [VISITOR_HEADINGS]
    for number, name in enumerate(NAMES, 1):
        lines.append(
            f"V{number:02},{name},{name.split()[0].lower()}@example.org,01926 4960{number:02},"
            "CV32,2023-04-01,2029-03-31,,2029-03-31,2029-03-31,no,6,LEA;NUN,,"
        )
    return "\n".join(lines) + "\n"


def visit(story, day, pair, **changes):
    """Hands in the report of a visit to Leamington; tells what it raised."""
    paths = {"visit/suite": "LEA", "visit/visit_date": day, **changes}
    content = answers(**paths)
    content["visit"]["visitors"] = " ".join(pair)
    name = f"LEA-{day}"
    path = written(f"{name}.json", name, content, visitors=pair)
    return story.icv("visit", "submit", "--answers", path)


def at(story, day, hour="10:00"):
    """Moves the clock to an hour of a day in London's summer."""
    offset = "+01:00" if "2026-03-29" <= day < "2026-10-25" else "+00:00"
    story.now = f"{day}T{hour}:00{offset}"


def begin(story):
    pathlib.Path("visitors.csv").write_text(visitors(), "utf-8")
    begun = run("init", "county", "--practice", "--seed", "7", "--clock", story.now)
    expect(begun.code == 0, begun.all)
    story.quietly("visitor", "import", "visitors.csv")
    story.quietly("person", "add", "Insp. Hale", "--role", "inspector", "--suite", "LEA")


def raised(story):
    """The visit that finds it, and the draft that goes by itself."""
    story.tell("Monday 4 May 2026. Anna and Ben find that a call bell does not ring.")
    at(story, "2026-05-04", "16:00")
    visit(story, "2026-05-04", ("V01", "V02"), **BELL)
    action = story.quietly("action", "list", "--json").json["actions"][0]["reference"]
    story.icv("action", "show", action)
    story.tell("Nobody reads the draft for two working days, so it goes as it was written.")
    at(story, "2026-05-07")
    story.icv("action", "show", action)
    return action


def reminded(story, action):
    """Answered with a reminder, and found not fixed."""
    story.tell("The inspector answers by mail: staff were reminded.")
    at(story, "2026-05-08")
    story.icv("action", "answer", action, "--note", "Staff were reminded to answer bells",
              "--reply", "reminder", *HALE, "2026-05-08T09:10")
    story.tell("Somebody else answers too, not knowing; and police cannot close it.")
    story.icv("action", "answer", action, "--note", "We are on it", "--from", "Sgt. Moor", "--by",
              "phone", "--received", "2026-05-08T09:40", code=3)
    story.icv("action", "accept", action, *HALE, "2026-05-08T09:45", code=5)
    story.icv("action", "accept", action)
    story.tell("Cora and Dev look at it on their visit: the bell is still silent.")
    at(story, "2026-05-13", "21:00")
    visit(story, "2026-05-13", ("V03", "V04"), **{
        "matters/matters_not_fixed": action,
        "matters/matters_not_fixed_what": "Pressed twice, nothing at the desk",
    })
    story.icv("action", "clock", action)
    story.icv("action", "ladder", action)


def repaired(story, action):
    """Taken further up, repaired, and seen to work by two pairs."""
    story.tell("The chief inspector has it repaired by a day he names.")
    at(story, "2026-05-14")
    story.icv("action", "step-up", action, "--to", "chief-inspector", "--note",
              "A reminder did not mend a bell")
    at(story, "2026-05-15")
    story.icv("action", "answer", action, "--note", "The bell's wiring is being replaced",
              "--reply", "repair", "--promise", "2026-05-22", "--from", "Ch. Insp. Rao", "--by",
              "email", "--received", "2026-05-15T09:00")
    story.icv("action", "accept", action)
    story.tell("Two later visits, by different pairs, hear it ring.")
    at(story, "2026-05-27", "20:00")
    visit(story, "2026-05-27", ("V05", "V06"), **{"matters/matters_fixed": action})
    story.icv("action", "resolve", action, code=3)
    at(story, "2026-06-03", "20:00")
    visit(story, "2026-06-03", ("V01", "V04"), **{"matters/matters_fixed": action})
    at(story, "2026-06-04")
    story.icv("action", "resolve", action, "--note", "Heard by two pairs")
    story.icv("action", "show", action)
    story.icv("action", "clock", action)


def again(story, action):
    """A hundred days later a bell is silent again."""
    story.tell("A hundred days after it was resolved, a bell of the same suite is silent again.")
    at(story, "2026-09-12", "16:00")
    visit(story, "2026-09-12", ("V02", "V05"), **BELL)
    listed = story.quietly("action", "list", "--json").json["actions"]
    new = next(one["reference"] for one in listed if one["reference"] != action)
    story.icv("action", "recurs", new, "--of", action)
    story.icv("action", "held", "--period", "2026-04-01..2026-09-30")
    story.icv("log", "verify")


def main():
    story = Story("2026-04-20T09:30:00+01:00")
    begin(story)
    action = raised(story)
    reminded(story, action)
    repaired(story, action)
    again(story, action)
    story.end("call_bell")


main()

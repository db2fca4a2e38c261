"""Sends a suite its sheet, takes it back filled in as Excel would save it, and mails that something
waits to a real SMTP server: each thing is recorded as that of the one who said it, once.

The sheet tells nothing of a coming visit: two schemes with the same past and different futures write
the same sheet, the same spreadsheet and the same message.
"""

import csv
import email
import email.policy
import io
import pathlib
import socket
from concurrent.futures import ThreadPoolExecutor

import visits
from program import Scheme, expect, needs, skip

CLOCK = "2026-04-01T09:00:00Z"
NAMES = ["Ann Able", "Ben Book", "Cay Cole", "Dot Dunn"]
MATTERS = (
    "called_before,suite,raised_on,found,theme,severity,sent_on,acknowledged_on,answered_on,"
    "answer,reply_kind,promised_by\n"
    "2025/17,LEA,14/11/2025,The call bell of a cell did not work.,CELL,2,17/11/2025,,,,,\n"
    "2025/18,LEA,20/11/2025,A shower had no curtain.,CELL,2,21/11/2025,,,,,\n"
    "2025/19,LEA,21/11/2025,There were too few blankets.,CARE,2,24/11/2025,,01/12/2025,"
    "Ordered 40,repair,31/01/2026\n"
    "2025/20,NUN,21/11/2025,The exercise yard was locked.,RESPECT,3,24/11/2025,,,,,\n"
)


def begun(folder, matters=MATTERS):
    scheme = Scheme(folder, CLOCK, seed=11)
    scheme.icv("visitor", "import", visits.visitors_file(f"{folder}.csv", NAMES))
    scheme.icv(
        "person", "add", "Sgt Moore", "--role", "custody", "--suite", "LEA",
        "--email", "custody@example.org")
    scheme.icv("scheme", "settings", "set", "outbox_sender", "scheme@example.org")
    file = pathlib.Path(f"{folder}-matters.csv")
    file.write_text(matters, "utf-8")
    return scheme, scheme.icv("action", "import", file, "--json").json


def matters_come_in():
    scheme, told = begun("open")
    expect(len(told["taken"]) == 4, told)
    again = scheme.icv("action", "import", "open-matters.csv", "--json").json
    expect(again["standing"] == 4 and not again["taken"], again)
    names = {row["called_before"]: row["action"] for row in told["taken"]}
    answered = scheme.icv("action", "show", names["2025/19"], "--json").json
    expect(answered["state"] == "answered", answered)
    expect([event["day"] for event in answered["events"]] == ["2025-11-24", "2025-12-01"], answered)
    scheme.icv("action", "import", "--template").says("called_before")
    bad = pathlib.Path("bad-matters.csv")
    bad.write_text(MATTERS.splitlines()[0] + "\n1,RUG,14/11/2025,Bell.,CELL,9,17/11/2024,,,,,\n")
    heads = scheme.heads()
    refused = scheme.icv("action", "import", bad, "--json", code=3).json["error"]
    fields = {fault["field"] for fault in refused["faults"]}
    expect({"suite", "severity", "sent_on"} <= fields, refused)
    expect(scheme.heads() == heads, "a faulty file left something")
    return scheme, names


def filled_in(folder, cells):
    """The sheet as Excel saves it: the same rows, some cells filled in."""
    text = (pathlib.Path(folder) / "LEA.csv").read_bytes().decode("utf-8-sig")
    rows = list(csv.DictReader(io.StringIO(text)))
    for row in rows:
        row.update(cells.get(row["reference"], {}))
    out = io.StringIO()
    writer = csv.DictWriter(out, rows[0].keys(), lineterminator="\r\n")
    writer.writeheader()
    writer.writerows(rows)
    file = pathlib.Path(f"{folder}-back.csv")
    file.write_bytes(b"\xef\xbb\xbf" + out.getvalue().encode())
    return file, rows


def a_sheet_goes_and_comes_back(scheme, names):
    told = scheme.icv("action", "sheet", "--suite", "LEA", "-o", "lea", "--json").json
    expect(told["files"] == ["LEA.csv", "LEA.html"] and told["waiting"] == 2, told)
    page = pathlib.Path("lea/LEA.html").read_text("utf-8")
    expect("2 matters wait for you" in page, "the sheet does not say how many matters wait")
    expect("asked for by" in page and "due by" not in page, "a time nobody agreed to is called due")
    expect("The exercise yard" not in page, "another suite's matter stands on the sheet")
    for name in NAMES:
        expect(name not in page, f"the sheet names {name}")
    bell, shower = names["2025/17"], names["2025/18"]
    answer = {
        "answer": "Bell replaced; \"tested\" twice", "reply_kind": "repaired or replaced",
        "answered_by": "Insp. Hale", "answered_on": "31/03/2026",
    }
    file, rows = filled_in("lea", {bell: answer})
    expect({row["reference"] for row in rows} == {bell, shower}, rows)

    wrong, _ = filled_in("lea", {bell: answer, shower: {**answer, "answered_on": "31/04/2026"}})
    heads = scheme.heads()
    refused = scheme.icv("action", "answers", "import", wrong, "--json", code=3).json["error"]
    fault = refused["faults"][0]
    expect(fault["field"] == "answered_on" and fault["line"] and fault["column"] == 12, refused)
    expect(scheme.heads() == heads, "a faulty sheet left something")

    file, _ = filled_in("lea", {bell: answer})
    dry = scheme.icv("action", "answers", "import", file, "--dry-run", "--json").json
    expect(dry["answered"] == [bell] and scheme.heads() == heads, dry)
    done = scheme.icv("action", "answers", "import", file, "--by", "email", "--json").json
    expect(done["answered"] == [bell] and done["unanswered"] == 1, done)
    shown = scheme.icv("action", "show", bell, "--json").json
    last = shown["events"][-1]
    expect(shown["state"] == "answered" and last["side"] == "police", shown)
    expect(last["day"] == "2026-03-31" and last["note"] == answer["answer"], last)

    again = scheme.icv("action", "answers", "import", file, "--json").json
    expect(again["standing"] == 1 and not again["answered"], again)
    other, _ = filled_in("lea", {bell: {**answer, "answer": "Nothing was done"}})
    meanwhile = scheme.icv("action", "answers", "import", other, code=3)
    meanwhile.says("is answered meanwhile", "31 March 2026", "Insp. Hale")
    scheme.verify()


def the_future_shows_nowhere():
    told = []
    for folder, weeks in (("early", ["2026-04-06"]), ("late", ["2026-04-13", "2026-04-20"])):
        scheme, _ = begun(folder)
        rota = pathlib.Path(f"{folder}-rota.csv")
        rows = [f"LEA,{week},V0{number};V0{number + 1}" for number, week in enumerate(weeks, 1)]
        rota.write_text("\n".join(["suite,week,visitors", *rows]) + "\n")
        scheme.icv("rota", "import", rota)
        later = "2026-04-02T16:00:00Z"
        scheme.icv("action", "sheet", "--suite", "LEA", "-o", f"{folder}-lea", clock=later)
        sent = scheme.icv("outbox", "send", "--json", clock=later).json["sent"]
        mails = [
            file.read_bytes() for file in sorted((scheme.folder / "outbox").iterdir())
            if b"custody@" in file.read_bytes()
        ]
        expect(len(mails) == 1, f"{len(mails)} messages for the suite: {sent}")
        sheet = [file.read_bytes() for file in sorted(pathlib.Path(f"{folder}-lea").iterdir())]
        told.append((sheet, mails))
    expect(told[0] == told[1], "what police are told depends on a coming visit")


def message(data):
    return email.message_from_bytes(data, policy=email.policy.default)


def says_nothing(mail):
    text = mail["subject"] + mail.get_content()
    for word in ("bell", "shower", "blanket", "A-", "C-", "Hale", "Moore", *NAMES):
        expect(word not in text, f"a message says {word!r}:\n{text}")
    expect("Leamington" in text, text)


def mail_by_smtp():
    """A real SMTP server takes the message, once."""
    try:
        from aiosmtpd.controller import Controller
    except ImportError:
        skip("aiosmtpd is not installed")

    class Sink:
        def __init__(self):
            self.taken = []

        async def handle_DATA(self, server, session, envelope):
            self.taken.append(envelope)
            return "250 taken"

    sink = Sink()
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    controller = Controller(sink, hostname="127.0.0.1", port=port)
    controller.start()
    try:
        scheme, _ = begun("mailed")
        scheme.icv("scheme", "settings", "set", "outbox", f"smtp://127.0.0.1:{port}")
        listed = scheme.icv("outbox", "list", "--json").json["messages"]
        expect(listed and not any(row["is_due"] for row in listed), listed)
        scheme.icv("outbox", "send").says("No message is due")
        expect(not sink.taken, "a message went before its time")
        later = "2026-04-01T14:00:00Z"
        # Four who send at the same moment send it once.
        with ThreadPoolExecutor(4) as pool:
            sending = [
                pool.submit(scheme.icv, "outbox", "send", clock=later) for _ in range(4)
            ]
            for one in sending:
                one.result()
        scheme.icv("outbox", "send", clock="2026-04-02T14:00:00Z")
        expect(len(sink.taken) == 1, f"{len(sink.taken)} messages were taken")
        envelope = sink.taken[0]
        expect(envelope.rcpt_tos == ["custody@example.org"], envelope.rcpt_tos)
        expect(envelope.mail_from == "scheme@example.org", envelope.mail_from)
        says_nothing(message(envelope.content))
        sent = scheme.icv("outbox", "list", "--json", clock="2026-04-02T15:00:00Z").json["sent"]
        expect([row["route"] for row in sent] == ["smtp"], sent)
        scheme.verify()
    finally:
        controller.stop()
    scheme, _ = begun("unheard")
    scheme.icv("scheme", "settings", "set", "outbox", f"smtp://127.0.0.1:{port}")
    scheme.icv("outbox", "send", clock=later, code=1).says("could not be sent", "curl failed")
    scheme.icv("scheme", "settings", "set", "outbox", "folder", clock=later)
    scheme.icv("outbox", "send", clock=later).says("1 message sent")


def mail_by_sendmail():
    """The machine's own mail program gets the message; a practice scheme does not use it."""
    scheme, _ = begun("post")
    scheme.icv("scheme", "settings", "set", "outbox", "sendmail")
    scheme.icv("outbox", "send", clock="2026-04-01T14:00:00Z", code=3).says("practice scheme")


def a_hard_visit():
    scheme, _ = begun("hard")
    file = visits.written("hard.json", None, visits.answers(**{"visit/visit_date": "2026-04-01"}))
    done = scheme.icv(
        "visit", "submit", "--answers", file, "--json", clock="2026-04-02T09:00:00Z").json
    later = "2026-04-02T10:00:00Z"
    before = scheme.heads()["record"]
    asked = scheme.icv(
        "visit", "wellbeing", done["reference"], "--as", "V01", "--json", clock=later).json
    # Good Friday and Easter Monday are no working days.
    expect(asked["due_on"] == "2026-04-08", asked)
    expect(scheme.heads()["record"] == before, "a call was written to the record")
    scheme.icv("visitor", "wellbeing", "list", clock=later).says("Ann Able", asked["call"])
    scheme.icv("person", "add", "Dee Deputy", "--role", "deputy", clock=later)
    scheme.icv("visitor", "wellbeing", "list", "--as", "Dee Deputy", clock=later, code=5)
    scheme.icv("today", clock=later).says("to be rung after a hard visit")
    scheme.icv("visitor", "wellbeing", "done", asked["call"], clock=later)
    scheme.icv("visitor", "wellbeing", "list", clock=later).says("No call waits")
    scheme.icv("action", "sheet", "--every-visitor", "-o", "theirs", clock=later)
    own = pathlib.Path("theirs/V01.html").read_text("utf-8")
    expect("You said, they did" in own and "Ben Book" not in own, "V01's page is not V01's")


needs("action sheet", "action answers", "action import", "outbox send", "visit wellbeing")
first, known = matters_come_in()
a_sheet_goes_and_comes_back(first, known)
the_future_shows_nowhere()
mail_by_sendmail()
a_hard_visit()
mail_by_smtp()

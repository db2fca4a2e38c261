"""Reads a visitor's calendar as three programs that are not ours do: icalendar, vdirsyncer, khal.

A window is a week of whole days called Volunteering. Nothing in the file names a suite, a person or
this program until the visitor asks. A moment is at the right hour of London in summer and in
winter, on the machines of people whose own clock is elsewhere too.
"""

import datetime
import os
import pathlib
import re
import shutil
import subprocess

import visits
from program import Scheme, expect, needs, skip

try:
    import icalendar
except ImportError:
    skip("there is no icalendar for Python: pip install khal vdirsyncer icalendar")

CLOCK = "2026-04-01T09:00:00Z"
NAMES = ["Ann Able", "Ben Book", "Zebedee Quillfeather", "Dot Dunn"]
JUNE, DECEMBER = "2026-06-08", "2026-12-07"
WEEKS = ["2026-04-06", JUNE, "2026-10-19", DECEMBER, "2027-03-22"]
TELLING = [
    "lea", "nun", "custody", "suite", "visit", "icv", "police", "warwick", "able", "book", "quill",
    "v01", "v02",
]


def begun(folder):
    scheme = Scheme(folder, CLOCK)
    scheme.icv("visitor", "import", visits.visitors_file(f"{folder}.csv", NAMES))
    lines = ["suite,week,visitors"] + [
        f"{'LEA' if number % 2 else 'NUN'},{week},V01;V02" for number, week in enumerate(WEEKS)]
    pathlib.Path("rota.csv").write_text("\n".join(lines) + "\n")
    scheme.icv("rota", "import", "rota.csv")
    return scheme


def exported(scheme, name, *words):
    file = pathlib.Path(name)
    scheme.icv("rota", "calendar", "-o", file, *words)
    return file


def events(file):
    return icalendar.Calendar.from_ical(file.read_bytes()).walk("VEVENT")


def form(file):
    """What RFC 5545 asks of every line."""
    text = file.read_bytes()
    expect(b"\n" not in text.replace(b"\r\n", b""), f"{file}: a line end that is not CR LF")
    longest = max(len(line) for line in text.split(b"\r\n"))
    expect(longest <= 75, f"{file}: a line of {longest} octets")
    expect(not list(file.parent.glob(file.name + ".new")), f"{file}: half a file was left")
    expect(file.stat().st_mode & 0o077 == 0, f"{file}: others may read it")


def redacted(scheme):
    """Week-long, and nothing that tells, whoever asked for it."""
    own = exported(scheme, "own.ics", "--as", "V01")
    office = exported(scheme, "office.ics", "--visitor", "V01")
    expect(own.read_bytes() == office.read_bytes(), "the office's copy says something else")
    form(own)
    read = events(own)
    expect(len(read) == len(WEEKS), f"{len(read)} events for {len(WEEKS)} windows")
    for event, week in zip(read, WEEKS):
        monday = datetime.date.fromisoformat(week)
        expect(event.decoded("DTSTART") == monday, f"{week}: begins {event['DTSTART']}")
        expect(
            event.decoded("DTEND") == monday + datetime.timedelta(days=7), f"{week}: its end")
        expect(str(event["SUMMARY"]) == "Volunteering", f"{week}: {event['SUMMARY']}")
        expect(str(event["TRANSP"]) == "TRANSPARENT", f"{week}: shown as busy")
        expect(str(event["CLASS"]) == "PRIVATE", f"{week}: not private")
        expect("DESCRIPTION" not in event and "LOCATION" not in event, f"{week}: says more")
        expect(not event.walk("VALARM"), f"{week}: an alarm shows on a locked telephone")
    # A UID is random to the eye, so letters in it tell nothing; everything else is looked through.
    rest = re.sub(r"UID:[0-9a-f]{32}\r\n", "", own.read_bytes().decode()).lower()
    for word in TELLING:
        expect(word not in rest, f"a calendar nobody asked details for says {word!r}")
    partner = exported(scheme, "partner.ics", "--as", "V02")
    names = [{str(event["UID"]) for event in events(file)} for file in (own, partner)]
    expect(len(names[0]) == len(WEEKS), "two windows have one name")
    expect(not names[0] & names[1], "two calendars side by side show who goes together")
    return own


def detailed(scheme, plain):
    """With the visitor's own wish, suite and partner, under the names the windows had before."""
    file = exported(scheme, "details.ics", "--as", "V01", "--with-details")
    form(file)
    read = events(file)
    expect(str(read[0]["SUMMARY"]) == "Volunteering, Nuneaton", f"{read[0]['SUMMARY']}")
    expect(str(read[1]["SUMMARY"]) == "Volunteering, Leamington", f"{read[1]['SUMMARY']}")
    expect(all("Ben Book" in str(event["DESCRIPTION"]) for event in read), "no partner in it")
    same = [str(event["UID"]) for event in events(plain)]
    expect([str(event["UID"]) for event in read] == same, "a window was given another name")
    scheme.icv(
        "rota", "calendar", "--visitor", "V01", "--with-details", "-o", "x.ics", code=5)
    scheme.icv("rota", "calendar", "--visitor", "V02", "--as", "V01", "-o", "x.ics", code=5)
    scheme.icv("rota", "calendar", "-o", "x.ics", code=2)
    expect(not pathlib.Path("x.ics").exists(), "a refused calendar was written")
    return file


def at_an_hour(file):
    """The same file with two hours in June and two in December, as `with a moment` writes them.

    The zone is the one our file carries: this tries its rule, in programs that read it.
    """
    text = file.read_bytes().decode()
    for week, day in ((JUNE, "20260610"), (DECEMBER, "20261209")):
        monday = week.replace("-", "")
        end = (datetime.date.fromisoformat(week) + datetime.timedelta(days=7)).strftime("%Y%m%d")
        for name, date, hour in (("DTSTART", monday, "19"), ("DTEND", end, "21")):
            line = f"{name};VALUE=DATE:{date}\r\n"
            expect(line in text, f"no {line!r}")
            text = text.replace(line, f"{name};TZID=Europe/London:{day}T{hour}1500\r\n")
    timed = pathlib.Path("timed.ics")
    timed.write_bytes(text.encode())
    starts = [event.decoded("DTSTART") for event in events(timed)]
    hours = [at.astimezone(datetime.timezone.utc).hour for at in starts if hasattr(at, "hour")]
    expect(hours == [18, 19], f"19:15 in London is read as {hours} o'clock UTC")
    # Under a name no program knows, the hour can come from the rule in the file alone.
    strange = re.sub("Europe/London", "Here", text)
    zone = icalendar.Calendar.from_ical(strange).walk("VTIMEZONE")[0].to_tz()
    for day, offset in (
        ((2026, 6, 10, 19, 15), 1), ((2026, 12, 9, 19, 15), 0), ((2026, 3, 29, 0, 59), 0),
        ((2026, 3, 29, 2, 0), 1), ((2026, 10, 25, 0, 59), 1), ((2026, 10, 25, 2, 0), 0),
        ((2040, 7, 1, 12, 0), 1),
    ):
        found = zone.utcoffset(datetime.datetime(*day))
        expect(found == datetime.timedelta(hours=offset), f"the rule says {found} at {day}")
    return timed


def ran(command, env):
    done = subprocess.run(command, capture_output=True, text=True, env={**os.environ, **env})
    expect(done.returncode == 0, f"{command}: {done.returncode}\n{done.stdout}{done.stderr}")
    return done.stdout


def kept_by_vdirsyncer(file, name):
    """vdirsyncer takes the file apart, as it does for a calendar server; the folder it fills."""
    home = pathlib.Path(name).resolve()
    for part in ("status", "events"):
        (home / part).mkdir(parents=True)
    (home / "config").write_text(
        f'[general]\nstatus_path = "{home}/status/"\n'
        '[pair mine]\na = "file"\nb = "folder"\ncollections = null\n'
        f'[storage file]\ntype = "singlefile"\npath = "{file.resolve()}"\n'
        f'[storage folder]\ntype = "filesystem"\npath = "{home}/events/"\nfileext = ".ics"\n')
    env = {"VDIRSYNCER_CONFIG": str(home / "config"), "HOME": str(home)}
    ran(["vdirsyncer", "discover", "mine"], env)
    ran(["vdirsyncer", "sync", "mine"], env)
    count = len(list((home / "events").glob("*.ics")))
    expect(count == len(WEEKS), f"vdirsyncer kept {count} of {len(WEEKS)} windows")
    return home


def shown_by_khal(home, zone, start, days, format="{start}|{end}|{title}"):
    """What khal shows somebody whose own clock is the zone's."""
    config = home / f"khal-{zone.replace('/', '-')}"
    config.write_text(
        f"[calendars]\n[[mine]]\npath = {home}/events\n"
        f"[sqlite]\npath = {home}/khal.db\n"
        f"[locale]\nlocal_timezone = {zone}\ndefault_timezone = {zone}\n"
        "timeformat = %H:%M\ndateformat = %Y-%m-%d\nlongdateformat = %Y-%m-%d\n"
        "datetimeformat = %Y-%m-%d %H:%M\nlongdatetimeformat = %Y-%m-%d %H:%M\n")
    told = ran(
        ["khal", "-c", str(config), "list", "--once", "--day-format", "", "--format", format,
         start, f"{days}d"], {"HOME": str(home), "LANG": "C.UTF-8"})
    return [line for line in told.splitlines() if line.strip()]


def main():
    needs("rota calendar")
    for program in ("khal", "vdirsyncer"):
        if not shutil.which(program):
            skip(f"there is no {program}: pip install khal vdirsyncer icalendar")
    scheme = begun("scheme")
    plain = redacted(scheme)
    detailed(scheme, plain)
    timed = at_an_hour(plain)
    scheme.verify()

    home = kept_by_vdirsyncer(plain, "plain")
    for week in (JUNE, DECEMBER):
        sunday = str(datetime.date.fromisoformat(week) + datetime.timedelta(days=6))
        seen = shown_by_khal(home, "Europe/London", week, 7)
        expect(seen == [f"{week}|{sunday}|Volunteering"], f"khal shows {week} as {seen}")
        before = str(datetime.date.fromisoformat(week) - datetime.timedelta(days=1))
        expect(shown_by_khal(home, "Europe/London", before, 1) == [], f"khal: {before} is free")

    home = kept_by_vdirsyncer(timed, "timed")
    for zone, june, december in (
        ("Europe/London", "19:15", "19:15"), ("Europe/Berlin", "20:15", "20:15"),
        ("UTC", "18:15", "19:15"),
    ):
        for day, hour in (("2026-06-10", june), ("2026-12-09", december)):
            seen = shown_by_khal(home, zone, day, 1, "{start-time}|{title}")
            expect(seen == [f"{hour}|Volunteering"], f"khal shows {day} in {zone} as {seen}")


main()

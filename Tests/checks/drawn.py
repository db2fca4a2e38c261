"""A practice scheme of Warwickshire with twenty visitors and a rota drawn for a quarter."""

import pathlib

import visits
from program import Scheme, expect

PLANNED = "2026-03-09T09:00:00Z"
FIRST = "2026-04-06"
LAST = "2026-07-05"
OVER = "2026-07-08T09:00:00Z"
SEED = "5eed" * 16

# Someone can go by day, someone in the evening, someone at night, and most at weekends.
HABITS = ["1100", "0110", "0111", "1011"]


def begun(folder, moment, visitors=20):
    """A scheme whose visitors have said when they can go, before anything is drawn."""
    scheme = Scheme(folder, PLANNED, seed=11)
    names = [f"Ann{number:02} Able" for number in range(1, visitors + 1)]
    scheme.icv("visitor", "import", visits.visitors_file(f"{folder}.csv", names))
    lines = ["visitor,from,to,pattern,away"]
    for number in range(1, visitors + 1):
        week = HABITS[number % 4] * 5 + ("2222" if number % 3 else "0110") * 2
        away = "2026-04-20..2026-05-10" if number == 3 else ""
        lines.append(f"V{number:02},2026-03-30,2026-09-27,{week},{away}")
    offers = pathlib.Path(f"{folder}-offers.csv")
    offers.write_text("\n".join(lines) + "\n")
    scheme.icv("availability", "import", offers)
    # From the day on which the rota's first week begins or before.
    scheme.icv("scheme", "settings", "set", "moment", moment)
    return scheme


def drawn(folder, moment):
    """The same with a confirmed rota."""
    scheme = begun(folder, moment)
    scheme.icv("rota", "draw", "--from", FIRST, "--weeks", "13", "--seed", SEED,
               "--moves", "20000")
    scheme.icv("rota", "confirm", "--yes")
    return scheme


def windows(scheme, clock=None):
    """The windows that stand: identifier, visitors."""
    shown = scheme.icv(
        "rota", "show", "--from", FIRST, "--weeks", "13", "--json", clock=clock).json
    found = [(one["window"], one["visitors"]) for one in shown["windows"]]
    expect(len(found) >= 26, f"no rota of two suites and thirteen weeks: {found}")
    return found

/// What happened on the visits of the practice quarter, April to June 2026.
enum DemoQuarter {
  /// Windows are counted by week, Leamington before Nuneaton; those left out were not made.
  static let visits: [DemoVisit] = [
    DemoVisit(
      window: 0, day: 4, arrived: "18:05", admitted: "18:09", left: "19:20", held: 5, told: 3,
      answers: [
        "rounds/cells/cells_check": "wrong", "rounds/cells/cells_asked": "clean bells toilets",
        "rounds/cells/cells_wrong": "bells",
        "rounds/cells/cells_what": "The call bell of cell 4 was not answered in ten minutes.",
        "rounds/cells/cells_raised_with": "custody_sergeant",
        "rounds/cells/cells_put_right": "none", "detainee[2]/sex": "female",
        "numbers/females": "1", "numbers/rest_why": "asleep",
      ]),
    DemoVisit(
      window: 1, day: 6, arrived: "10:15", admitted: "10:18", left: "11:05", held: 0, told: 0,
      answers: ["closing/good": "yes", "closing/good_what": "The kitchen was spotless."]),
    DemoVisit(
      window: 2, day: 2, arrived: "22:40", admitted: "22:44", left: "23:50", held: 3, told: 2,
      answers: [
        "rounds/stores/stores_check": "wrong", "rounds/stores/stores_asked": "bedding hygiene",
        "rounds/stores/stores_wrong": "bedding",
        "rounds/stores/stores_what": "Four clean blankets for eighteen cells.",
        "rounds/stores/stores_raised_with": "custody_sergeant",
        "rounds/stores/stores_put_right": "bedding",
      ]),
    DemoVisit(
      window: 3, day: 3, arrived: "14:30", admitted: "15:05", left: "16:10", held: 4, told: 2,
      answers: [
        "door/delay_reason": "busy", "door/delay_words": "We are busy, take a seat.",
        "door/delay_given_by": "detention_officer", "door/delay_authorised": "nobody",
        "door/delay_explained": "no", "door/delay_raised_with": "custody_sergeant",
      ]),
    DemoVisit(
      window: 4, day: 7, arrived: "11:00", admitted: "11:04", left: "12:15", held: 6, told: 4,
      answers: ["matters/matters_fixed": "#first", "numbers/rest_why": "interview"]),
    DemoVisit(
      window: 5, day: 5, arrived: "19:45", admitted: "19:50", left: "19:52", held: 0, told: 0,
      answers: [
        "visit/visit_outcome": "abandoned", "abandoned/abandoned_reason": "waited",
        "abandoned/abandoned_what": "Nobody was free to let us in, and we left.",
      ]),
    DemoVisit(
      window: 6, day: 1, arrived: "07:20", admitted: "07:22", left: "08:30", held: 4, told: 3,
      answers: [
        "matters/matters_not_fixed": "#first",
        "matters/matters_not_fixed_what": "Nobody came to the bell in twelve minutes.",
      ]),
    DemoVisit(
      window: 7, day: 4, arrived: "16:00", admitted: "16:03", left: "17:20", held: 5, told: 2,
      answers: [
        "detainee[1]/also": "complaint", "detainee[1]/complaint/complaint_kind": "allegation_here",
        "detainee[1]/complaint/complaint_what": "Pushed against the wall of the holding room.",
        "detainee[1]/complaint/told_at": "17:15",
        "detainee[1]/complaint/told_whom": "scheme_on_call",
        "detainee[1]/complaint/complaint_directed": "yes",
        "detainee[1]/custody_number": "NU/00417/26",
      ], dissent: "I would have told the inspector at once, not afterwards."),
    DemoVisit(
      window: 8, day: 6, arrived: "21:10", admitted: "21:15", left: "22:05", held: 3, told: 2),
    DemoVisit(
      window: 9, day: 2, arrived: "09:30", admitted: "09:32", left: "10:45", held: 4, told: 3,
      answers: [
        "detainee[2]/welfare/welfare_check": "wrong",
        "detainee[2]/welfare/welfare_asked": "food warm reading",
        "detainee[2]/welfare/welfare_wrong": "reading",
        "detainee[2]/welfare/welfare_what": "Had asked for a book and not been given one.",
        "detainee[2]/welfare/welfare_raised_with": "detention_officer",
        "detainee[2]/welfare/welfare_put_right": "reading",
      ]),
    DemoVisit(
      window: 10, day: 3, arrived: "13:15", admitted: "13:19", left: "14:20", held: 2, told: 2,
      answers: ["matters/matters_fixed": "#first"]),
    DemoVisit(
      window: 12, day: 5, arrived: "20:00", admitted: "20:02", left: "21:10", held: 6, told: 3,
      answers: ["matters/matters_fixed": "#first"]),
    DemoVisit(
      window: 13, day: 7, arrived: "15:20", admitted: "15:24", left: "16:15", held: 3, told: 2,
      answers: [
        "detainee[1]/needs": "interpreter", "detainee[1]/rights/rights_check": "wrong",
        "detainee[1]/rights/rights_asked": "why_held notice_form solicitor",
        "detainee[1]/rights/rights_wrong": "notice_form",
        "detainee[1]/rights/rights_what": "The notice of rights was in English only.",
        "detainee[1]/rights/rights_raised_with": "custody_sergeant",
        "detainee[1]/rights/rights_put_right": "none",
        "detainee[1]/custody_number": "NU/00633/26",
      ]),
    DemoVisit(
      window: 15, day: 1, arrived: "18:30", admitted: "18:31", left: "19:40", held: 5, told: 4),
    DemoVisit(
      window: 16, day: 4, arrived: "23:05", admitted: "23:10", left: "00:15", held: 4, told: 2),
    DemoVisit(
      window: 18, day: 2, arrived: "12:10", admitted: "12:12", left: "13:00", held: 3, told: 3,
      answers: ["closing/good": "yes", "closing/good_what": "A sergeant sat with a boy of 15."]),
    DemoVisit(
      window: 20, day: 6, arrived: "17:40", admitted: "17:45", left: "18:40", held: 5, told: 3),
    DemoVisit(
      window: 21, day: 3, arrived: "08:15", admitted: "08:17", left: "09:15", held: 2, told: 1),
    DemoVisit(
      window: 23, day: 5, arrived: "20:30", admitted: "20:33", left: "21:45", held: 6, told: 4,
      answers: [
        "rounds/cells/cells_check": "wrong", "rounds/cells/cells_asked": "clean toilets",
        "rounds/cells/cells_wrong": "toilets",
        "rounds/cells/cells_what": "The toilet of cell 7 does not flush; the cell was in use.",
        "rounds/cells/cells_raised_with": "custody_sergeant",
        "rounds/cells/cells_put_right": "none",
      ]),
    DemoVisit(
      window: 24, day: 2, arrived: "10:00", admitted: "10:04", left: "11:10", held: 4, told: 2),
  ]
}

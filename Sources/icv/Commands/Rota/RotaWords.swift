import RotaDrawing
import Scheme
import SchemeOffice

/// Facts of a rota as people say them.
enum RotaWords {
  /// `Anna Ash (V01) and Ben Bell (V02)`; who it is where nobody goes.
  static func people(_ visitors: [VisitorID], _ names: [VisitorID: String]) -> String {
    visitors.isEmpty ? "nobody" : Words.list(visitors.map { person($0, names) })
  }

  /// `Anna Ash (V01)`.
  static func person(_ visitor: VisitorID, _ names: [VisitorID: String]) -> String {
    names[visitor].map { "\($0) (\(visitor))" } ?? visitor.rawValue
  }

  /// Weeks in words: `13 weeks from 6 July 2026`.
  static func period(_ first: VisitWeek, weeks: Int) -> String {
    "\(Words.count(weeks, "week")) from \(Words.day(first.monday))"
  }

  /// `1st`, `2nd`, `3rd`, `4th`.
  static func ordinal(_ number: Int) -> String {
    let isTeen = (11...13).contains(number % 100)
    let ending =
      switch number % 10 {
      case 1 where !isTeen: "st"
      case 2 where !isTeen: "nd"
      case 3 where !isTeen: "rd"
      default: "th"
      }
    return "\(number)\(ending)"
  }

  /// What a change costs, in words that need no knowledge of points.
  static func cost(_ points: Int) -> String {
    switch points {
    case ..<0: "better by \(-points)"
    case 0: "no worse"
    default: "worse by \(points)"
    }
  }

  /// How much better any rota of the same windows could be, from tenths of a percent.
  static func bound(_ tenths: Int) -> String {
    tenths == 0
      ? "no rota of these windows can be better."
      : "another rota of these windows could be better by \(self.tenths(tenths))% at most."
  }

  /// What would have to be given up first.
  static func moves(_ windows: [WindowID]) -> String {
    windows.isEmpty ? "" : "gives up \(Words.list(windows.map(\.rawValue)))"
  }

  /// How many visitors have how many windows: `5 have 2, 12 have 3`.
  static func spread(_ counts: [Int]) -> String {
    let parts = counts.enumerated().filter { $0.element > 0 }.map { windows, visitors in
      "\(visitors) \(visitors == 1 ? "has" : "have") \(windows == 0 ? "none" : "\(windows)")"
    }
    return Words.list(parts)
  }

  /// Tenths of a visit as people write them: `2.6`.
  static func tenths(_ number: Int) -> String {
    number % 10 == 0 ? "\(number / 10)" : "\(number / 10).\(abs(number) % 10)"
  }
}

extension BlockingRule {
  /// What keeps someone from a window, to stand after who it is.
  var reason: String {
    switch self {
    case .noSuchWindow: "there is no such window in these weeks"
    case .onlyKnownVisitors: "not a visitor of the scheme"
    case .visitorsGoInPairs: "visitors go in pairs, a trainee being the third"
    case .nobodyTwiceInOneWindow: "named twice"
    case .visitorsServeTheSuite: "does not serve this suite"
    case .conflictsStayAway: "has a conflict of interest at this suite"
    case .onlyAppointedVisitors: "not appointed that week"
    case .vettingIsInDate: "vetting has run out"
    case .passIsInDate: "pass has run out"
    case .suiteIsOpenThatWeek: "the suite is not visited that week"
    case .someDaySuitsAll: "on no day of the week do vetting, pass and suite all hold"
    case .away: "away that week"
    case .nothingOffered: "offered no time that week"
    case .traineesGoAsThird: "on probation, and so goes as third"
    case .probationersGoWithTheExperienced: "two on probation do not go together"
    case .keptApart: "to be kept apart"
    case .noTimeTogether: "no time at which all can go"
    case .withinTheirQuarterlyMost: "has as many windows as they will take in the quarter"
    case .onceAWeekEach: "has another window that week"
    case .restBetweenVisits: "another window is too close"
    }
  }
}

import Returns
import Rotas
import Scheme

/// How many visits were planned and made, and when, in plain sentences.
struct VisitSentences {
  let report: PeriodReport
  private var figures: PeriodFigures { report.whole }

  /// Planned, made, not made and why.
  var visits: [String] {
    guard let windows = figures.windows else {
      return [
        "\(Count.capital(Count.words(figures.visits.completed, "visit"))) "
          + "\(were(figures.visits.completed)) made\(abandoned).",
        "No rota is kept for these months, so how many were planned is not held.",
      ]
    }
    return [planned(windows), became(windows)] + why(windows)
  }

  private func planned(_ windows: WindowFigures) -> String {
    "\(Count.capital(Count.words(windows.planned, "visit"))) \(were(windows.planned)) planned"
      + "\(frequency)."
  }

  /// How often the scheme visits, where that is the same everywhere.
  private var frequency: String {
    let all = Set(report.wanted.frequency.values)
    guard all.count == 1, let one = all.first else { return "" }
    let suites = report.suites.count == 1 ? "the suite" : "each suite"
    if one == .weekly { return ", one a week to \(suites)" }
    let visits = Count.words(one.visits, "visit")
    return one.weeks == 1
      ? ", \(one.visits) a week to \(suites)"
      : ", \(visits) every \(one.weeks) weeks to \(suites)"
  }

  private func became(_ windows: WindowFigures) -> String {
    var parts = ["\(Count.words(windows.made)) \(were(windows.made)) made"]
    if windows.abandoned > 0 {
      parts.append("\(windows.abandoned) \(were(windows.abandoned)) begun and given up")
    }
    if windows.notMade > 0 {
      parts.append("\(windows.notMade) \(were(windows.notMade)) not made")
    }
    if windows.notTold > 0 {
      parts.append("of \(windows.notTold) nobody has told what became")
    }
    return Count.capital(Count.list(parts)) + "."
  }

  private func why(_ windows: WindowFigures) -> [String] {
    guard windows.notMade > 0 else { return [] }
    let reasons = windows.reasons.map { reason, count in
      "\(reason.label.prefix(1).lowercased())\(reason.label.dropFirst()) (\(count))"
    }
    return ["Why not: \(reasons.joined(separator: "; "))."]
  }

  private var abandoned: String {
    let count = figures.visits.abandoned ?? 0
    return count == 0 ? "" : " and \(count) \(were(count)) begun and given up"
  }

  /// In which part of the day and week.
  var when: [String] {
    let moments = figures.moments
    guard moments.timed > 0 else {
      return figures.visits.completed == 0 ? [] : ["At what times is not held."]
    }
    let bands = TimeBandWords.counts(moments)
    var lines = ["Of \(Count.words(moments.timed, "visit")), \(Count.list(bands))."]
    lines.append(against(moments.atNight, "at night", report.wanted.nightPercent))
    lines.append(against(moments.atWeekends, "at a weekend", report.wanted.weekendPercent))
    if moments.untimed > 0 {
      lines.append(
        "Of \(Count.words(moments.untimed, "more visit")) the time of arrival is not held.")
    }
    return lines
  }

  private func against(_ share: Share, _ when: String, _ wanted: Int) -> String {
    let asked = wanted > 0 ? "; the scheme asks for at least \(wanted)%" : ""
    return "\(share.told("visits")) \(were(share.part)) \(when)\(asked)."
  }

  /// How long visitors waited to be let in, and why.
  var door: [String] {
    let door = figures.door
    guard let longest = door.longest else {
      return figures.visits.completed == 0 ? [] : ["How long visitors waited is not held."]
    }
    var lines = [
      "Visitors were let in within \(Count.words(door.threshold, "minute")) on "
        + "\(door.letInSoon.told("visits")); the longest wait was "
        + "\(Count.words(longest, "minute"))."
    ]
    if door.notAllowed.of > 0 { lines.append(reasons(door.notAllowed)) }
    return lines
  }

  private func reasons(_ notAllowed: Share) -> String {
    let law = "The Code of Practice allows one reason for a delay, danger to the visitors: "
    if notAllowed.of == 1 {
      return law + (notAllowed.part == 1 ? "the one given was another." : "it was the one given.")
    }
    return law
      + (notAllowed.part == 0
        ? "it was given each time."
        : "\(notAllowed.told("reasons")) given "
          + (notAllowed.part == 1 ? "was another." : "were others."))
  }
}

/// Bands of the day with their counts.
enum TimeBandWords {
  static func counts(_ moments: MomentFigures) -> [String] {
    [
      ("began in the morning", moments.count(in: .morning)),
      ("in the afternoon", moments.count(in: .afternoon)),
      ("in the evening", moments.count(in: .evening)),
      ("at night", moments.count(in: .night)),
    ].map { place, count in "\(count) \(place)" }
  }
}

/// `was` or `were`.
func were(_ count: Int) -> String { count == 1 ? "was" : "were" }

import Foundation
import Moments
import Predictability
import Scheme

/// What the report says, in sentences.
enum PredictabilityWords {
  static func weekday(_ number: Int) -> String {
    ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"][number]
  }

  /// What a guesser watches.
  static func watches(_ name: GuesserName) -> String {
    switch name {
    case .habit: "the weekdays and bands visited so far"
    case .gap: "how long ago the last visit was"
    case .week: "what the week has had so far"
    case .chain: "which weekday and band follow which"
    case .sameCell: "the same hours one, two, four weeks ago"
    case .others: "what other suites have just had"
    case .calendar: "calendar and past together (regression)"
    case .adaptive: "all of these, whoever has been right"
    }
  }

  /// The verdict in a word for people.
  static func word(_ verdict: PredictabilityVerdict) -> String {
    switch verdict {
    case .pass: "PASS"
    case .fail: "FAIL"
    case .tooFew: "TOO FEW"
    }
  }

  /// What the verdict means.
  static func verdict(_ found: Findings) -> String {
    switch found.verdict {
    case .pass:
      "Nothing here tells these visits from chance: nobody who knows the rules and every visit "
        + "before could have done better than the rules themselves let anyone."
    case .fail: failed(found)
    case .tooFew:
      "With fewer than \(PredictabilityVerdict.fewest) visits nothing can be judged."
    }
  }

  private static func failed(_ found: Findings) -> String {
    let reasons = found.tests.filter { $0.corrected < JudgingTest.line }.map { test in
      switch test.kind {
      case .betting:
        "a guesser who bets by what went before wins against the rules as the rules would let "
          + "happen in \(chance(test.chance)) of histories"
      case .standsOut:
        "a pattern stands out among the drawn histories (\(chance(test.chance)) stand out as much)"
      case .startSpread: "visits do not begin evenly over their bands"
      case .startQuarters: "too many visits begin on a quarter hour"
      }
    }
    let kept =
      found.breaches.isEmpty
      ? "" : " The visits did not keep the declared rules, which tells of itself."
    return "These visits could be foreseen better than the rules allow: "
      + reasons.joined(separator: "; ") + "." + kept
  }

  /// What so few or so many visits can show, as measured on drawn histories bent on purpose.
  static func sight(_ found: Findings) -> String {
    guard let seen = WhatCanBeSeen.rows.last(where: { $0.visits <= found.visits }) else {
      return "So few visits show only the crudest pattern, such as the same day each week. A pass "
        + "means that nothing crude was seen, not that there is nothing."
    }
    return "Of rotas of \(seen.visits) visits in which a fifth had been moved to weekday "
      + "afternoons, this report noticed \(seen.fifthMoved) in 100; where half had been moved, "
      + "\(seen.halfMoved) in 100."
      + (seen.fifthMoved < 80 ? " A pass is no proof that there is no milder habit." : "")
  }

  /// A chance as people say it.
  static func chance(_ chance: Double) -> String {
    if chance < 0.0001 { return "fewer than 1 in 10,000" }
    if chance < 0.01 { return "1 in \(Int((1 / chance).rounded()))" }
    return "\(Int((100 * chance).rounded())) in 100"
  }

  /// A share in hundredths.
  static func percent(_ share: Double) -> String { String(format: "%.1f%%", 100 * share) }

  static func figure(_ number: Double, _ places: Int = 2) -> String {
    number != 0 && abs(number) < 0.001 && places > 1
      ? String(format: "%.0e", number) : String(format: "%.\(places)f", number)
  }

  /// Where the rules were not kept.
  static func breach(_ breach: LawBreach, _ asked: PredictabilityAsked) -> String {
    switch breach {
    case .count(let window, let made, let demanded):
      let day = asked.monday.adding(days: window * asked.windowDays)
      return "\(Words.count(made, "visit")) from \(Words.day(day)), where \(demanded) "
        + "\(demanded == 1 ? "was" : "were") demanded"
    case .impossible(let cell):
      let day = asked.monday.adding(days: cell.day)
      return "from \(Words.day(day)), \(asked.history.bands[cell.band].name), a quota, gap or "
        + "closed hour could no longer be kept"
    }
  }
}

extension PredictabilityRules {
  static let pairsSentence =
    "The pairs choose their moment: every band of a week is alike, however many visits it had."

  /// The law in a sentence.
  var sentence: String {
    if isPairsChoice { return PredictabilityRules.pairsSentence }
    let suites = suites ?? [Suite(id: 0, name: nil, demand: 1, windowWeeks: 1)]
    let demands = Set(suites.map { "\($0.demand ?? 1)/\($0.windowWeeks ?? 1)" }).sorted().map {
      let parts = $0.split(separator: "/").compactMap { Int($0) }
      return "\(Words.count(parts[0], "visit")) in "
        + (parts[1] == 1 ? "each week" : "every \(parts[1]) weeks")
    }
    var sentence = "Drawn: " + Words.list(demands)
    let quotas = (rules?.quotas ?? []).map { quota in
      let bands = quota.bands.map { bandHours[$0].name }.joined(separator: ", ")
      let days = quota.weekdays.map { PredictabilityWords.weekday($0).prefix(3) }
        .joined(separator: ", ")
      let isAll = quota.bands.count == bandHours.count
      let cells = quota.weekdays.count == 7 ? bands : isAll ? days : "\(bands) on \(days)"
      return "\(quota.percent)% \(cells)"
    }
    if !quotas.isEmpty { sentence += "; at least " + Words.list(quotas) }
    if let gap = rules?.maxSuiteGapDays, gap > 0 { sentence += "; no gap over \(gap) days" }
    if let surprises = rules?.surprisePercent, surprises > 0 {
      sentence += "; \(surprises) surprise visits in 100 weeks on top"
    }
    return sentence + "."
  }
}

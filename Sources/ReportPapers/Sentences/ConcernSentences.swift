import Scheme

/// What was raised, what became of it, how long it took and whether it held.
struct ConcernSentences {
  let figures: PeriodFigures
  private var concerns: ConcernFigures { figures.concerns }

  /// Raised, settled there and then, open, late and whose turn.
  var raised: [String] {
    guard concerns.raised > 0 else {
      return ["Visitors raised no concern."] + stillOpen
    }
    let settled = Share(concerns.settledAtVisit, of: concerns.raised)
    let left = concerns.raised - concerns.settledAtVisit
    var lines = [
      "Visitors raised \(Count.words(concerns.raised, "concern")). "
        + (left == 0
          ? "\(concerns.raised == 1 ? "It was" : "All were") put right before they left."
          : "\(settled.told("")) \(were(settled.part)) put right before they left, and "
            + "\(Count.words(left)) could not be.")
    ]
    if concerns.closed > 0 {
      var line =
        "\(Count.capital(Count.words(concerns.closed, "matter"))) "
        + "\(were(concerns.closed)) closed in these months, whenever raised"
      if concerns.disagreed > 0 {
        line += ", on \(Count.words(concerns.disagreed)) of them scheme and force disagree"
      }
      lines.append(line + ".")
    }
    return lines + stillOpen
  }

  private var stillOpen: [String] {
    let open = concerns.openAtEnd
    guard open > 0 else {
      return concerns.raised == 0 ? [] : ["Nothing was open at the end."]
    }
    return [
      "\(Count.capital(Count.words(open, "matter"))) \(were(open)) open at the end"
        + Self.turns(concerns.openBy, of: open) + ".", late,
    ]
  }

  private var late: String {
    let (late, open) = (concerns.late, concerns.openAtEnd)
    guard late > 0 else { return open == 1 ? "It was not late." : "None of them was late." }
    // Who is waited for has just been said.
    if late == open { return open == 1 ? "It was late." : "All of them were late." }
    return "\(Count.words(late)) \(were(late)) late" + Self.turns(concerns.lateBy, of: late) + "."
  }

  /// Whose turn it was, with how many where it was not the same for all.
  private static func turns(_ counts: [Turn: Int], of all: Int) -> String {
    let turns = Turn.allCases.filter { counts[$0] != nil }
    if turns.count == 1, counts[turns[0]] == all { return ", waiting for \(turns[0].label)" }
    let parts = turns.map { "\(Count.words(counts[$0] ?? 0)) waiting for \($0.label)" }
    return parts.isEmpty ? "" : ": " + Count.list(parts)
  }

  /// How long answers and repairs took.
  var times: [String] {
    var lines: [String] = []
    if let answers = concerns.timeToAnswer.words {
      lines.append(
        "The force answered \(Count.words(concerns.timeToAnswer.count, "matter")) in \(answers).")
    }
    if let closing = concerns.timeToClose.words {
      lines.append(
        "From the visit to the end, \(Count.words(concerns.timeToClose.count, "matter")) took "
          + "\(closing)." + split)
    }
    return lines
  }

  private var split: String {
    let parts = Turn.allCases.compactMap { turn -> String? in
      let share = concerns.shareOfDays(turn)
      guard share.part > 0 else { return nil }
      return "\(Count.words(share.part)) \(were(share.part)) for \(turn.label)"
    }
    let all = concerns.shareOfDays(.force).of
    guard all > 0 else { return "" }
    return " Of \(Count.words(all, "day")) of waiting, \(Count.list(parts))."
  }

  /// Whether what was put right stayed so.
  var holds: [String] {
    figures.holds.filter { $0.share.of > 0 }.map { hold in
      guard hold.share.of > 1 else {
        return "The one repair that was \(hold.after) days old in these months "
          + (hold.held == 1 ? "still held." : "had come back.")
      }
      return "\(hold.share.told("repairs")) still held \(hold.after) days later."
    }
  }

  /// What was praised.
  var praised: [String] {
    guard figures.praised.of > 0 else { return [] }
    guard figures.praised.part > 0 else { return ["No visit had a good word to pass on."] }
    return ["\(figures.praised.told("visits")) had a good word about staff or care."]
  }

  /// Torture or ill-treatment, which every period tells of, nought included.
  var opcat: [String] {
    guard let opcat = figures.opcat else { return [] }
    return opcat == 0
      ? ["No visit found anything that may be torture or ill-treatment."]
      : [
        "\(Count.capital(Count.words(opcat, "visit"))) found something that may be torture or "
          + "ill-treatment (OPCAT); each was referred outside the suite."
      ]
  }
}

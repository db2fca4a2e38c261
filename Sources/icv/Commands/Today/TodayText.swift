import Scheme
import SchemeOffice

/// The day's page as people read it: under how pressing it is, each line over its command.
struct TodayText {
  private let seen: TodaySeen
  /// How many lines of one rule are told under one heading; nil tells all.
  private let mostAlike: Int?

  init(_ seen: TodaySeen, mostAlike: Int?) {
    self.seen = seen
    self.mostAlike = mostAlike
  }

  var text: String {
    let day = Words.day(seen.today)
    guard !seen.lines.isEmpty else { return "\(day). Nothing needs you today." }
    let parts = TodayLine.Urgency.allCases.compactMap { urgency -> String? in
      let lines = seen.lines.filter { $0.urgency == urgency }
      return lines.isEmpty ? nil : urgency.label + "\n" + told(lines).joined(separator: "\n")
    }
    return ([day + "."] + parts).joined(separator: "\n\n")
  }

  private func told(_ lines: [TodayLine]) -> [String] {
    var counts: [TodayRuleName: Int] = [:]
    var texts: [String] = []
    for line in lines {
      counts[line.rule, default: 0] += 1
      if let mostAlike, counts[line.rule, default: 0] > mostAlike { continue }
      let sentence = Columns.wrapped(line.sentence, width: 78).joined(separator: "\n  ")
      texts.append("  \(sentence)\n      \(line.command)")
    }
    for rule in TodayRuleName.allCases {
      let more = (counts[rule] ?? 0) - (mostAlike ?? Int.max)
      if more > 0 { texts.append("  and \(more) more of this kind\n      icv today --all") }
    }
    return texts
  }
}

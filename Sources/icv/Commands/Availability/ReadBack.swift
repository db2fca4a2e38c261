import Scheme
import SchemeOffice

/// What was understood of somebody's availability, in whole sentences to say yes or no to.
struct ReadBack {
  let text: String

  init(_ kept: AvailabilityKept) {
    let told = kept.told
    let weeks = told.pattern.isEmpty ? "cannot go at all" : told.pattern.wordsWithHours
    var sentences = ["\(kept.visitor.name) (\(kept.visitor.id)): \(weeks)."]
    if !told.away.isEmpty {
      sentences.append("Away \(Words.list(told.away.map(\.dayAndMonth))).")
    }
    sentences.append("From \(told.days.words).")
    for away in kept.awayOutside {
      sentences.append("Not kept: away \(away.words), which is outside these days.")
    }
    for earlier in kept.replaced {
      let changed = earlier.pattern == told.pattern ? "days away" : earlier.pattern.words
      sentences.append("This takes the place of: \(changed), \(earlier.days.dayAndMonth).")
    }
    text = Columns.wrapped(sentences.joined(separator: "\n"), width: 80).joined(separator: "\n")
  }
}

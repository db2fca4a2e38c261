import Returns

/// How many volunteers there were, in plain sentences.
struct VolunteerSentences {
  let figures: VolunteerFigures?

  var volunteers: [String] {
    guard let figures else { return [] }
    var line = "\(Count.capital(Count.words(figures.atEnd, "volunteer"))) served at the end"
    if let start = figures.atStart { line += ", \(Count.words(start)) at the beginning" }
    var moved: [String] = []
    if let joined = figures.joined, joined > 0 { moved.append("\(joined) joined") }
    if let left = figures.left, left > 0 { moved.append("\(left) left") }
    return [line + (moved.isEmpty ? "" : "; \(Count.list(moved))") + "."]
  }
}

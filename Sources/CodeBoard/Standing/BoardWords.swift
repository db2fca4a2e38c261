import Scheme

/// What was last put on record, as it stands on a day.
struct BoardWords {
  let standing: Standing
  let words: String

  init(_ showing: Showing?, on day: CalendarDay) {
    guard let showing else {
      (standing, words) = (.notShown, "")
      return
    }
    let text = [showing.document?.title, showing.text].compactMap { $0 }.joined(separator: ": ")
    if let until = showing.until, showing.isOver(on: day) {
      standing = .notShown
      words = "held until \(until.words): \(text)"
      return
    }
    words = text
    switch showing.kind {
    case .declared: standing = .declared
    case .evidence: standing = .evidence
    case .gap: standing = .gap
    }
  }
}

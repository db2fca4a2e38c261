import RecordKeeping
import RotaDrawing
import Scheme
import SchemeOffice

/// Why a window is as it is, as lines for people.
struct ExplanationText {
  private let told: WindowExplained

  init(_ told: WindowExplained) { self.told = told }

  var text: String {
    let window = told.window
    var lines = [
      "\(window.id): \(RotaWords.people(window.visitors, told.names))"
        + (told.isDraft ? " (draft)." : ".")
    ]
    if window.isPinned { lines.append("Set by hand before the draw.") }
    lines += window.changes.map(change)
    lines += told.explanation.visitors.map { load in
      "\(RotaWords.person(load.visitor, told.names)) has \(Words.count(load.windows, "window"));"
        + " a fair share is \(RotaWords.tenths(load.share))."
    }
    if let empty = told.explanation.empty {
      lines.append("Nobody goes: \(empty.kind.words).")
      lines += HolesText(names: told.names).reasons(empty).map { "  " + $0 }
    } else if told.explanation.alternatives.isEmpty {
      lines.append("No other pair could go.")
    } else {
      lines +=
        ["Others who could go:"]
        + told.explanation.alternatives.map { "  " + PairText.line($0, told.names) }
    }
    if let tenths = told.outcome.mostBetter {
      lines.append("Of the whole as it was drawn: \(RotaWords.bound(tenths))")
    }
    return lines.joined(separator: "\n")
  }

  private func change(_ change: TurnChange) -> String {
    let about = change.about.map { " for \($0)" } ?? ""
    let reason = change.reason.map { ": \($0)" } ?? ""
    return "\(Words.moment(change.at)) \(change.by) \(change.source.done)\(about)\(reason)"
  }
}

/// A pair that could go, as one line.
enum PairText {
  static func line(_ pair: Suggestion, _ names: [VisitorID: String]) -> String {
    let parts = [
      RotaWords.people(pair.visitors, names), RotaWords.cost(pair.cost),
      RotaWords.moves(pair.moves),
    ]
    return parts.filter { !$0.isEmpty }.joined(separator: "; ")
  }
}

/// Why a window is as it is, as JSON tells it.
struct WindowExplainedFacts: Encodable {
  let window: BoardWindowFacts
  let draft: Bool
  let loads: [Load]
  let alternatives: [SuggestionFacts]
  let empty: EmptyFacts?

  /// A visitor's load against their share, in tenths of a visit.
  struct Load: Encodable {
    let visitor: String
    let windows: Int
    let shareTenths: Int
  }

  init(_ told: WindowExplained) {
    window = BoardWindowFacts(told.window)
    draft = told.isDraft
    loads = told.explanation.visitors.map {
      Load(visitor: $0.visitor.rawValue, windows: $0.windows, shareTenths: $0.share)
    }
    alternatives = told.explanation.alternatives.map(SuggestionFacts.init)
    empty = told.explanation.empty.map(EmptyFacts.init)
  }
}

/// A pair that could go, as JSON tells it.
struct SuggestionFacts: Encodable {
  let visitors: [String]
  let cost: Int
  let moves: [String]

  init(_ pair: Suggestion) {
    visitors = pair.visitors.map(\.rawValue)
    cost = pair.cost
    moves = pair.moves.map(\.rawValue)
  }

  init(_ one: Substitute) {
    visitors = [one.visitor.rawValue]
    cost = one.cost
    moves = one.moves.map(\.rawValue)
  }
}

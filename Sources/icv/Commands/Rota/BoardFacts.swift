import RecordKeeping
import RotaDrawing
import Rotas
import Scheme
import SchemeOffice

/// A draw as JSON tells it; never a day or a band.
struct BoardFacts: Encodable {
  let draw: String
  let first: String
  let weeks: Int
  let draft: Bool
  let number: Int
  let moment: String
  let commitment: String
  let score: RotaCost
  let least: Int?
  let windows: [BoardWindowFacts]
  let empty: [String]
  let loads: [String: Int]

  init(_ board: RotaBoard) {
    draw = board.line.id.rawValue
    first = board.line.first.description
    weeks = board.line.weeks
    draft = board.isDraft
    number = board.outcome.number
    moment = board.line.moment.rawValue
    commitment = board.line.commitment
    score = board.outcome.cost
    least = board.outcome.least
    windows = board.windows.map(BoardWindowFacts.init)
    empty = board.empty.map(\.id.rawValue)
    loads = Dictionary(
      board.loads.map { ($0.key.rawValue, $0.value) }, uniquingKeysWith: { one, _ in one })
  }
}

/// A window of a draw as JSON tells it.
struct BoardWindowFacts: Encodable {
  let window: String
  let suite: String
  let week: String
  let visitors: [String]
  let pinned: Bool
  let changes: [Change]

  /// A change that a person made.
  struct Change: Encodable {
    let change: String
    let by: String
    let at: String
    let about: String?
    let reason: String?
  }

  init(_ window: BoardWindow) {
    self.window = window.id.rawValue
    suite = window.suite.rawValue
    week = window.week.description
    visitors = window.visitors.map(\.rawValue)
    pinned = window.isPinned
    changes = window.changes.map {
      Change(
        change: $0.source.rawValue, by: $0.by.rawValue, at: $0.at.description,
        about: $0.about?.rawValue, reason: $0.reason)
    }
  }
}

/// Windows that change, and who is told, as JSON tells it.
struct DiffFacts: Encodable {
  let windows: [Change]
  let told: [String]

  /// A window that changes.
  struct Change: Encodable {
    let window: String
    let before: [String]
    let after: [String]
  }

  init(_ diff: RotaDiff) {
    windows = diff.changes.map {
      Change(
        window: $0.window.id.rawValue, before: $0.before.map(\.rawValue),
        after: $0.window.visitors.map(\.rawValue))
    }
    told = diff.told.map(\.rawValue)
  }
}

/// A difference as lines for people.
struct DiffText {
  let diff: RotaDiff
  let names: [VisitorID: String]

  /// `4 windows change, for 3 people`, and each window below it.
  var text: String {
    let count = diff.changes.count
    var columns = Columns("WINDOW", "BEFORE", "NOW")
    for change in diff.changes {
      columns.add(
        change.window.id.rawValue, Self.ids(change.before),
        RotaWords.people(change.window.visitors, names))
    }
    let head =
      "\(Words.count(count, "window")) \(count == 1 ? "changes" : "change"), for \(people)."
    return count == 0 ? "No window changes." : head + "\n" + columns.text(ifEmpty: "")
  }

  /// `3 people`.
  private var people: String { Words.count(diff.told.count, "person", "people") }

  private static func ids(_ visitors: [VisitorID]) -> String {
    visitors.isEmpty ? "nobody" : visitors.map(\.rawValue).joined(separator: ", ")
  }
}

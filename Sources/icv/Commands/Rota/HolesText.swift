import RotaDrawing
import Scheme
import SchemeOffice

/// Why windows are empty, and what would help, as lines for people.
struct HolesText {
  let names: [VisitorID: String]

  /// Each empty window with who is kept from it by what.
  func lines(_ holes: RotaHoles) -> [String] {
    holes.windows.flatMap { hole in
      ["Nobody for \(hole.window): \(hole.why.kind.words)."] + reasons(hole.why).map { "  " + $0 }
    }
      + (holes.help.isEmpty ? [] : ["What would help most:"])
      + holes.help.map { "  \(Self.help($0))" }
  }

  /// Who is kept from a window, one line a rule.
  func reasons(_ why: EmptyWindow) -> [String] {
    var lines: [String] = []
    for rule in BlockingRule.allCases {
      let who = why.blocked.filter { $0.rule == rule }.map(\.visitor.rawValue)
      if !who.isEmpty { lines.append("\(Words.list(who)): \(rule.reason)") }
    }
    lines += why.busy.map { busy in
      "\(busy.visitor): \(busy.rule.reason) (\(Words.list(busy.windows.map(\.rawValue))))"
    }
    for (rule, count) in why.byMoment.sorted(by: { $0.key < $1.key }) {
      lines.append("\(count) more could not go at the moment drawn: \(rule.reason)")
    }
    return lines
  }

  /// `one more visitor for Sunday nights at NUN would serve best`.
  static func help(_ help: HelpWanted) -> String {
    let saved = help.weeksSaved > 0 ? "gives \(Words.count(help.weeksSaved, "week")) a pair" : nil
    let opened =
      help.weeksOpened > 0
      ? "opens that time in \(Words.count(help.weeksOpened, "week"))" : nil
    let what = [saved, opened].compactMap { $0 }.joined(separator: " and ")
    return "one more visitor for \(help.weekday.name) \(help.band.plural) at \(help.suite) \(what)"
  }
}

extension EmptyWindow.Kind {
  /// The kind in words, to stand after a colon.
  var words: String {
    switch self {
    case .noLegalPairExists: "no two visitors could go; only more visitors or times would help"
    case .rotaConflict: "two could go, but other windows need them"
    case .fillableNow: "a pair is free; see icv rota suggest"
    }
  }
}

extension DayBand {
  /// The band on many days: `nights`.
  fileprivate var plural: String { self < .evening ? "\(word) hours" : "\(word)s" }
}

extension Weekday {
  /// The day's name.
  fileprivate var name: String {
    ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"][rawValue - 1]
  }
}

/// Why a window is empty, as JSON tells it.
struct EmptyFacts: Encodable {
  let kind: String
  let blocked: [Blocked]
  let byMoment: [String: Int]

  /// Who is kept from it, by which rule, and by which other windows.
  struct Blocked: Encodable {
    let visitor: String
    let rule: String
    let windows: [String]
  }

  init(_ why: EmptyWindow) {
    kind = why.kind.rawValue
    blocked =
      why.blocked.map {
        Blocked(visitor: $0.visitor.rawValue, rule: $0.rule.rawValue, windows: [])
      }
      + why.busy.map {
        Blocked(
          visitor: $0.visitor.rawValue, rule: $0.rule.rawValue, windows: $0.windows.map(\.rawValue))
      }
    byMoment = Dictionary(
      why.byMoment.map { ($0.key.rawValue, $0.value) }, uniquingKeysWith: { one, _ in one })
  }
}

/// A time at which one more visitor would help, as JSON tells it.
struct HelpFacts: Encodable {
  let suite: String
  let weekday: Int
  let band: String
  let weeksSaved: Int
  let weeksOpened: Int
  let weeksOffered: Int

  init(_ help: HelpWanted) {
    suite = help.suite.rawValue
    weekday = help.weekday.rawValue
    band = help.band.word
    weeksSaved = help.weeksSaved
    weeksOpened = help.weeksOpened
    weeksOffered = help.weeksOffered
  }
}

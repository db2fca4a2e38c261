import Rotas
import Scheme
public import Seals

extension RotaFacts {
  /// The first line of a facts text.
  static let format = "icv-rota-facts-1"

  /// The facts as text, one line a fact; the same facts give the same bytes for ever.
  public var text: String {
    let lines =
      [Self.format, "period \(period.first) \(period.weeks)"]
      + rules.lines.map { "rule \($0.key) \($0.value)" } + suites.flatMap(Self.lines)
      + visitors.map(Self.line) + offers.map(Self.line) + windows.map(Self.line)
      + pins.map(\.line) + later.map(\.line)
    return (lines + ["end \(lines.count)"]).map { $0 + "\n" }.joined()
  }

  /// The digest of the text.
  public var digest: Digest { Digest(of: text) }

  private static func lines(_ suite: SuiteFacts) -> [String] {
    let head = "suite \(suite.code) \(suite.frequency)" + (suite.isTerrorism ? " terrorism" : "")
    return [head]
      + suite.history.changes.map { "status \(suite.code) \($0.from) \($0.status.rawValue)" }
  }

  private static func line(_ visitor: Visitor) -> String {
    [
      "visitor \(visitor.id)", "appointed=\(visitor.appointment.appointedOn)",
      field("term", visitor.appointment.termEndsOn),
      field("probation", visitor.appointment.probationUntil),
      field("vetted", visitor.vettedUntil), field("pass", visitor.passUntil),
      visitor.tactTrained ? "tact=yes" : "", field("most", visitor.maxVisitsPerQuarter),
      list("suites", visitor.suites), list("conflicts", visitor.conflicts),
      list("apart", visitor.keepApart), standing(visitor.standing),
    ].filter { !$0.isEmpty }.joined(separator: " ")
  }

  private static func standing(_ standing: VisitorStanding) -> String {
    switch standing {
    case .active: ""
    case .suspended(let from): "suspended=\(from)"
    case .ended(let last): "ended=\(last)"
    }
  }

  private static func line(_ offer: Availability) -> String {
    let away = offer.away.map { " \(range($0))" }.joined()
    return "offer \(offer.visitor) \(range(offer.days)) \(offer.pattern.digits)\(away)"
  }

  private static func line(_ window: Window) -> String {
    let visitors = window.visitors.map { " \($0)" }.joined()
    return "window \(window.id) \(window.suite) \(window.week)\(visitors)"
  }

  private static func range(_ days: ClosedRange<CalendarDay>) -> String {
    "\(days.lowerBound)..\(days.upperBound)"
  }

  private static func field(_ key: String, _ value: (some CustomStringConvertible)?) -> String {
    value.map { "\(key)=\($0)" } ?? ""
  }

  private static func list(_ key: String, _ values: [some SchemeIdentifier]) -> String {
    values.isEmpty ? "" : "\(key)=" + values.map(\.rawValue).joined(separator: ",")
  }
}

import Actions
import Findings
import Scheme
import Testing

/// A matter made up for a test: a thing of the theme CELL at Leamington, unless changed.
struct PastMatter {
  var name = "A-ONE"
  var suite = SuiteCode("LEA")
  var found = "2026-03-02"
  var theme = Theme.cell
  var kind = ConcernKind.thing
  var severity = Severity.routine
  var path = "/data/suite/cells/bells"
  var wording = "A call bell did not work, was muted, or was slow to be answered."
  var words: String?
  var isRestricted = false

  var concern: Concern {
    get throws {
      var concern = Concern(
        reference: Reference("C-" + name), visit: Reference("V-" + name), suite: suite,
        day: try day(found), path: path, clause: 1, theme: theme, severity: severity, kind: kind,
        owner: .custody, wording: wording, isSettled: false, isRestricted: isRestricted)
      concern.words = words
      return concern
    }
  }

  /// The action after these events.
  func action(_ events: [ActionEvent] = [], asOf: String = "2030-01-01") throws -> Action {
    let concern = try concern
    return Action(
      reference: Reference(name), concern: concern,
      terms: .unstated(raisedAt: Instant(day: concern.day)), kept: events,
      asOf: Instant(day: try day(asOf)))
  }

  /// The action once the scheme accepted an answer for checking.
  func accepted(
    on sent: String = "2026-03-05", promise: String? = nil, reply: ReplyKind? = .repair
  ) throws -> Action { try action(Self.acceptance(on: sent, promise: promise, reply: reply)) }

  /// Sent, answered and accepted, all on one day.
  static func acceptance(
    on text: String, promise: String? = nil, reply: ReplyKind? = .repair
  ) throws -> [ActionEvent] {
    let at = Instant(day: try day(text), secondsUTC: 36_000)
    var answer = ActionEvent(.answer, at: at, note: "Done.")
    answer.until = try promise.map(day)
    answer.reply = reply
    return [ActionEvent(.send, at: at), answer, ActionEvent(.accept, at: at)]
  }

  /// A deed at noon of a day.
  static func event(_ deed: Deed, _ text: String, note: String? = nil) throws -> ActionEvent {
    ActionEvent(deed, at: Instant(day: try day(text), secondsUTC: 43_200), note: note)
  }
}

/// A day known to be one.
func day(_ text: String) throws -> CalendarDay { try #require(CalendarDay(text)) }

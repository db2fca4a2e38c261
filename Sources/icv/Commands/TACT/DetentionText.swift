import Findings
import Scheme

/// A detention under the Terrorism Act as people read it.
enum DetentionText {
  static func text(_ detention: TACTDetention) -> String {
    var facts = FactList()
    let notice = detention.notice
    let teller = notice.toldBy.map { " by \($0)" } ?? ""
    facts.add("Notice", "\(notice.reference), \(notice.suite)")
    facts.add("Told", Words.moment(notice.receivedAt) + teller)
    facts.add("Theirs", notice.theirs)
    for told in detention.assignments {
      facts.add("To go", "\(Words.day(told.day)): \(Words.list(told.visitors.map(\.rawValue)))")
    }
    for asked in detention.recordings { facts.add("Recordings", words(asked)) }
    if let closing = detention.closing {
      facts.add("Over", Words.day(closing.day) + (closing.reason.map { ": \($0)" } ?? ""))
    }
    facts.add("State", detention.state.label)
    return ([facts.text] + detention.visits.map(text)).joined(separator: "\n\n")
  }

  /// A visit with its report, where it may be read.
  static func text(_ visit: TACTDetention.Visit) -> String {
    var facts = FactList()
    facts.add("Visit", line(visit))
    for one in visit.dispatches { facts.add("Sent", words(one)) }
    facts.add("Not sent", Words.list(visit.lacking.map { "to \($0.label)" }))
    facts.add("Report", visit.made.report)
    return facts.text
  }

  /// A visit in a line.
  static func line(_ visit: TACTDetention.Visit) -> String {
    let made = visit.made
    return "\(made.reference), \(Words.day(made.day)), \(made.suite), "
      + Words.list(made.visitors.map(\.rawValue))
  }

  static func words(_ sent: TACTDispatch) -> String {
    "\(Words.day(sent.day)) to \(sent.to.label)"
  }

  private static func words(_ asked: RecordingRequest) -> String {
    let by = asked.rank.map { " by \($0.label)" } ?? ""
    let why = asked.ground.map { ": \"\($0)\"" } ?? ""
    return "asked for on \(Words.day(asked.day)), \(asked.answer.label)\(by)\(why)"
  }
}

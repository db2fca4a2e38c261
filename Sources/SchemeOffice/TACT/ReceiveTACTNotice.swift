public import Findings
import RecordKeeping
public import Scheme

extension Office {
  /// Keeps the force's notice that somebody is held under the Terrorism Act.
  public func receiveTACTNotice(
    at suite: String, received: Instant, toldBy: String, theirs: String?, by desk: Desk
  ) throws -> TACTDetention {
    try perform(.receiveTACTNotice, by: desk, home: .office) { look in
      let code = try look.suite(suite).code
      guard received <= look.now else { throw OfficeRefusal.tact(.receivedLater(received)) }
      let teller = toldBy.trimmed
      guard !teller.isEmpty else {
        throw OfficeRefusal.unacceptable(
          field: "--by", value: toldBy, takes: "who told the scheme, by name or post")
      }
      let notice = TACTNotice(
        reference: Reference(look.officeName("T-")), suite: code, receivedAt: received,
        toldBy: teller, theirs: theirs.map(\.trimmed).flatMap { $0.isEmpty ? nil : $0 })
      return Decision(
        TACTDetention(notice: notice), about: notice.reference.rawValue, [.tactNotice(notice)])
    }
  }
}

extension String {
  /// Without the spaces and line ends around it.
  var trimmed: String {
    var text = self[...]
    while text.first?.isWhitespace == true { text.removeFirst() }
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }
}

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
      guard let teller = toldBy.unlessBlank else {
        throw OfficeRefusal.unacceptable(
          field: "--by", value: toldBy, takes: "who told the scheme, by name or post")
      }
      let notice = TACTNotice(
        reference: Reference(look.officeName("T-")), suite: code, receivedAt: received,
        toldBy: teller, theirs: theirs.flatMap(\.unlessBlank))
      return Decision(
        TACTDetention(notice: notice), about: notice.reference.rawValue, [.tactNotice(notice)])
    }
  }
}

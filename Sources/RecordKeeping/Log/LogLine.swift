public import Scheme
import Seals

/// A line of one of the two chains: who did what, when, how they were known, and the digest over
/// every row that the duty wrote.
public struct LogLine: Hashable, Sendable {
  public let chain: Chain
  /// From 1, without gap.
  public let number: Int
  public let at: Instant
  public let duty: String
  public let person: PersonID
  public let role: String
  public let typedBy: PersonID?
  /// How the person was known; an account by its id, never its name.
  public let known: String
  /// Seal of whose words these are, where they have no account.
  public let fromSeal: String?
  /// The day paper, mail or a call was received.
  public let received: CalendarDay?
  public let subject: String?
  /// How many rows the line covers.
  public let rows: Int
  /// SHA-256 over the digests of those rows, in order.
  public let rowsDigest: String
  /// The record's head that an office line follows; nil on the record itself.
  public let recordHead: String?
  /// The digest of the line before.
  public let previous: String
  /// SHA-256 over all of the above.
  public let digest: String

  /// A line whose digest is worked out from the rest.
  public init(
    chain: Chain, number: Int, at: Instant, duty: String, acting: Acting, fromSeal: String?,
    subject: String?, rows: Int, rowsDigest: String, recordHead: String?, previous: String
  ) {
    self.init(
      chain: chain, number: number, at: at, duty: duty, person: acting.who,
      role: acting.role.rawValue, typedBy: acting.typedBy, known: acting.by.description,
      fromSeal: fromSeal, received: acting.received, subject: subject, rows: rows,
      rowsDigest: rowsDigest, recordHead: recordHead, previous: previous, digest: nil)
  }

  /// A line as it was read, its digest as it stands.
  public init(
    chain: Chain, number: Int, at: Instant, duty: String, person: PersonID, role: String,
    typedBy: PersonID?, known: String, fromSeal: String?, received: CalendarDay?,
    subject: String?, rows: Int, rowsDigest: String, recordHead: String?, previous: String,
    digest: String?
  ) {
    self.chain = chain
    self.number = number
    self.at = at
    self.duty = duty
    self.person = person
    self.role = role
    self.typedBy = typedBy
    self.known = known
    self.fromSeal = fromSeal
    self.received = received
    self.subject = subject
    self.rows = rows
    self.rowsDigest = rowsDigest
    self.recordHead = recordHead
    self.previous = previous
    let parts: [String?] = [
      chain.rawValue, String(number), at.description, duty, person.rawValue, role,
      typedBy?.rawValue, known, fromSeal, received?.description, subject, String(rows),
      rowsDigest, recordHead, previous,
    ]
    self.digest = digest ?? LogLine.digest(of: parts)
  }

  /// The digest that the line's own parts give, whatever it claims.
  public var recomputed: String {
    LogLine(
      chain: chain, number: number, at: at, duty: duty, person: person, role: role,
      typedBy: typedBy, known: known, fromSeal: fromSeal, received: received, subject: subject,
      rows: rows, rowsDigest: rowsDigest, recordHead: recordHead, previous: previous,
      digest: nil
    ).digest
  }

  /// Each part with its length in front, a missing one as `-`, so that no two lines run together.
  private static func digest(of parts: [String?]) -> String {
    let text = parts.map { part in part.map { "\($0.utf8.count):\($0)" } ?? "-" }
    return Digest(of: "icv-line-1," + text.joined(separator: ",")).description
  }
}

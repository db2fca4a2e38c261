import RecordKeeping
import Scheme

/// A log line as JSON tells it.
struct LineFacts: Encodable {
  let chain: String
  let number: Int
  let at: String
  let duty: String
  let person: String
  let role: String
  let typedBy: String?
  let known: String
  let received: String?
  let subject: String?
  let rows: Int
  let rowsDigest: String
  let recordHead: String?
  let previous: String
  let digest: String

  init(_ line: LogLine) {
    chain = line.chain.rawValue
    number = line.number
    at = LondonTime.text(line.at)
    duty = line.duty
    person = line.person.rawValue
    role = line.role
    typedBy = line.typedBy?.rawValue
    known = line.known
    received = line.received?.description
    subject = line.subject
    rows = line.rows
    rowsDigest = line.rowsDigest
    recordHead = line.recordHead
    previous = line.previous
    digest = line.digest
  }
}

extension LogLine {
  /// Who did it and how they were known, in words.
  var whoInWords: String {
    var words = person.rawValue
    if let typedBy { words += ", typed by \(typedBy)" }
    switch HowKnown(known) {
    case .signedIn?: words += ", signed in"
    case .claimed?: words += ", as claimed at the keyboard"
    case .fromPaper?: words += ", on paper"
    case .fromMail?: words += ", by mail"
    case .byPhone?: words += ", by telephone"
    case .inMeeting?: words += ", in a meeting"
    case nil: break
    }
    if let received { words += ", received \(Words.day(received))" }
    return words
  }

  /// What was done, in words.
  var dutyInWords: String {
    Duty(rawValue: duty).flatMap { WhoDoesWhat.row(of: $0)?.sentence } ?? duty
  }
}

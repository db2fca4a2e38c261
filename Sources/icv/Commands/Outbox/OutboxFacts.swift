import ActionPapers
import Scheme
import SchemeOffice

/// A message as JSON tells it.
struct MessageFacts: Encodable {
  let message: String
  let person: String
  let address: String?
  let dueAt: String
  let isDue: Bool
  let isSafety: Bool
  let claimedAt: String?
  let where_: [String]

  enum CodingKeys: String, CodingKey {
    case message, person, address
    case dueAt, isDue, isSafety, claimedAt
    case where_ = "where"
  }

  init(_ seen: MessageToGo) {
    message = seen.id
    person = seen.message.person.rawValue
    address = seen.address?.text
    dueAt = LondonTime.text(seen.message.dueAt)
    isDue = seen.isDue
    isSafety = seen.message.isSafety
    claimedAt = seen.claimedAt.map { LondonTime.text($0) }
    where_ = seen.message.places.map(\.words)
  }
}

extension MessageToGo {
  /// When it goes, in a few words.
  var whenWords: String {
    if let claimedAt { return "being sent since \(Words.moment(claimedAt))" }
    if isDue { return message.isSafety ? "now, for safety" : "now" }
    let (day, time) = LondonTime.wall(at: message.dueAt)
    return "\(Words.shortDay(day)) \(time)"
  }
}

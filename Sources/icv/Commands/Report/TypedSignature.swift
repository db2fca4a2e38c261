import RecordKeeping
import Scheme
import SchemeOffice

/// A signature as it is typed: `"Dana Ferris, Chief Executive"`.
enum TypedSignature {
  static func read(
    _ text: String, on day: String?, today: CalendarDay
  ) throws -> KeptPublication.Signature {
    let parts = text.split(separator: ",", maxSplits: 1).map { part in
      part.split { $0.isWhitespace }.joined(separator: " ")
    }
    guard parts.count == 2 else { throw OfficeRefusal.publishing(.badSignature) }
    return KeptPublication.Signature(
      name: parts[0], post: parts[1],
      day: try day.map { try Typed.day($0, option: "--signed-on") } ?? today)
  }
}

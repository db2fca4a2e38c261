public import Scheme

/// A visitor's fields as the columns of `visitor import` name and write them.
public enum VisitorText {
  /// Each field by its column's name, an empty text where nothing is held.
  public static func fields(_ visitor: Visitor) -> [(String, String)] {
    [
      ("name", visitor.name), ("email", visitor.email ?? ""), ("phone", visitor.phone ?? ""),
      ("home_postcode_area", visitor.homePostcodeArea ?? ""),
      ("appointed_on", visitor.appointment.appointedOn.description),
      ("term_ends_on", day(visitor.appointment.termEndsOn)),
      ("probation_until", day(visitor.appointment.probationUntil)),
      ("vetted_until", day(visitor.vettedUntil)), ("pass_until", day(visitor.passUntil)),
      ("tact_trained", visitor.tactTrained ? "yes" : "no"),
      ("max_visits_per_quarter", visitor.maxVisitsPerQuarter.map(String.init) ?? ""),
      ("suites", list(visitor.suites)), ("conflicts", list(visitor.conflicts)),
      ("keep_apart", list(visitor.keepApart)),
    ]
  }

  /// Sets a field from text, as `visitor change FIELD VALUE` types it.
  public static func set(
    _ field: String, to text: String, of visitor: inout Visitor
  ) throws(OfficeRefusal) {
    switch field {
    case "name":
      guard !text.isEmpty else {
        throw .unacceptable(field: field, value: text, takes: "a name")
      }
      visitor.name = text
    case "email": visitor.email = optional(text)
    case "phone": visitor.phone = optional(text)
    case "home_postcode_area": visitor.homePostcodeArea = optional(text)
    case "appointed_on":
      guard let day = CalendarDay(text) else {
        throw .unacceptable(field: field, value: text, takes: "a day, 2026-04-01")
      }
      visitor.appointment.appointedOn = day
    case "term_ends_on": visitor.appointment.termEndsOn = try day(field, text)
    case "probation_until": visitor.appointment.probationUntil = try day(field, text)
    case "vetted_until": visitor.vettedUntil = try day(field, text)
    case "pass_until": visitor.passUntil = try day(field, text)
    case "tact_trained":
      guard ["yes", "no"].contains(text) else {
        throw .unacceptable(field: field, value: text, takes: "yes or no")
      }
      visitor.tactTrained = text == "yes"
    case "max_visits_per_quarter":
      let number = Int(text)
      guard text.isEmpty || (number.map { (0...100).contains($0) } ?? false) else {
        throw .unacceptable(field: field, value: text, takes: "a number from 0 to 100, or nothing")
      }
      visitor.maxVisitsPerQuarter = number
    case "suites": visitor.suites = words(text).map { SuiteCode(rawValue: $0) }
    case "conflicts": visitor.conflicts = words(text).map { SuiteCode(rawValue: $0) }
    case "keep_apart": visitor.keepApart = words(text).map { VisitorID(rawValue: $0) }
    default: throw .unknownField(field, known: fields(visitor).map(\.0))
    }
  }

  private static func optional(_ text: String) -> String? { text.isEmpty ? nil : text }

  private static func day(
    _ field: String, _ text: String
  ) throws(OfficeRefusal) -> CalendarDay? {
    guard !text.isEmpty else { return nil }
    guard let day = CalendarDay(text) else {
      throw .unacceptable(field: field, value: text, takes: "a day, 2026-04-01, or nothing")
    }
    return day
  }

  private static func words(_ text: String) -> [String] {
    text.split { $0 == ";" || $0 == " " || $0 == "|" || $0 == "," }.map(String.init)
  }

  private static func day(_ day: CalendarDay?) -> String { day?.description ?? "" }

  private static func list(_ items: [some SchemeIdentifier]) -> String {
    items.map(\.rawValue).joined(separator: ";")
  }
}

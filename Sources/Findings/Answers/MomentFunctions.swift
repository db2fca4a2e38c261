/// Functions over dates and times.
///
/// What is no date comes to nothing where JavaRosa would stop.
enum MomentFunctions {
  static func moment(_ value: XPathValue, keepsTime: Bool, _ zone: FormZone) -> XPathValue {
    switch value {
    case .number(let days):
      guard days.isFinite, abs(days) <= 2_147_483_647 else { return .number(.nan) }
      if keepsTime { return .moment(Int(days * 86_400_000)) }
      return .moment(zone.moment(day: Int(days.rounded(.towardZero))))
    case .text(let text):
      guard !text.isEmpty, let moment = FormMoment.parse(text, in: zone) else { return .empty }
      return .moment(moment)
    case .moment(let moment):
      return .moment(keepsTime ? moment : zone.moment(day: zone.day(of: moment)))
    case .boolean: return .empty
    }
  }

  /// Days since 1970-01-01T00:00Z with their fraction, or the fraction of the local day alone.
  static func decimal(_ value: XPathValue, keepsDay: Bool, _ zone: FormZone) -> XPathValue {
    switch value {
    case .number(let days):
      guard days.isFinite, abs(days) <= 2_147_483_647 else { return .number(.nan) }
      return .number(keepsDay ? days : days - days.rounded(.down))
    case .text(let text):
      guard !text.isEmpty, let moment = FormMoment.parse(text, in: zone) else { return .empty }
      return decimal(.moment(moment), keepsDay: keepsDay, zone)
    case .moment(let moment):
      guard !keepsDay else { return .number(Double(moment) / 86_400_000) }
      let days = Double(moment + zone.offset(at: moment)) / 86_400_000
      return .number(days - days.rounded(.down))
    case .boolean: return .empty
    }
  }

  static func formatted(_ value: XPathValue, _ pattern: String, _ zone: FormZone) -> XPathValue {
    guard case .moment(let moment) = Self.moment(value, keepsTime: true, zone) else {
      return .empty
    }
    return .text(DateFormat.text(moment, pattern, in: zone))
  }
}

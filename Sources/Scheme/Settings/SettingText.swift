/// How the settings that are not one word or one number are read and written.
enum SettingText {
  static func frequencies(_ text: String) -> [SuiteCode: VisitFrequency]? {
    var found: [SuiteCode: VisitFrequency] = [:]
    for word in words(text) {
      let parts = word.split(separator: "=", omittingEmptySubsequences: false)
      guard parts.count == 2, let often = VisitFrequency(String(parts[1])) else { return nil }
      let suite = SuiteCode(parts[0])
      guard suite.isWellFormed, found.updateValue(often, forKey: suite) == nil else { return nil }
    }
    return found
  }

  static func text(_ frequencies: [SuiteCode: VisitFrequency]) -> String {
    frequencies.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
      .joined(separator: " ")
  }

  static func addresses(_ text: String) -> [SuiteCode: String]? {
    var found: [SuiteCode: String] = [:]
    for part in text.split(separator: ";") {
      let sides = part.split(separator: "=", maxSplits: 1).map { String($0).trimmed }
      guard sides.count == 2, !sides[1].isEmpty, sides[1].count <= 200 else { return nil }
      let suite = SuiteCode(sides[0])
      guard suite.isWellFormed, found.updateValue(sides[1], forKey: suite) == nil else {
        return nil
      }
    }
    return found
  }

  static func text(_ addresses: [SuiteCode: String]) -> String {
    addresses.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }.joined(separator: "; ")
  }

  static func yesOrNo(_ text: String) -> Bool? { ["yes": true, "no": false][text] }

  static func yearsOrOff(_ text: String) -> Int?? {
    if text == "off" { return .some(nil) }
    guard let years = Int(text), (1...60).contains(years) else { return nil }
    return years
  }

  static func readers(_ text: String) -> [PersonID]? {
    let people = words(text).map { PersonID($0) }
    return people.count <= 2 && people.allSatisfy(\.isWellFormed) ? people : nil
  }

  static func cycles(_ text: String) -> Set<Cycle>? {
    let chosen = words(text).map { Cycle(rawValue: String($0)) }
    return chosen.contains(nil) ? nil : Set(chosen.compactMap { $0 })
  }

  static func exceptions(_ text: String) -> [HolidayException]? {
    let days = words(text).map { HolidayException(String($0)) }
    return days.contains(nil) ? nil : days.compactMap { $0 }
  }

  /// What is written where no rung is reached by itself.
  static let nobody = "nobody"

  static func rungs(_ text: String) -> Set<Rung>? {
    let used = words(text).map { Rung(name: String($0)) }
    return used.isEmpty || used.contains(nil) ? nil : Set(used.compactMap { $0 })
  }

  static func rungByItself(_ text: String) -> Rung?? {
    if text == nobody { return .some(nil) }
    guard let rung = Rung(name: text), rung > .custodySergeant, rung <= Rung.highestByItself else {
      return nil
    }
    return rung
  }

  private static func words(_ text: String) -> [Substring] {
    text.split { $0 == " " || $0 == ";" || $0 == "," || $0 == "|" }
  }
}

extension String {
  /// Without the spaces at both ends.
  fileprivate var trimmed: String {
    String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}

/// What makes one scheme: its name, its force, its suites and how it works.
public struct SchemeProfile: Hashable, Sendable {
  /// The scheme's name.
  public var name: String
  /// The Home Office force code, two characters with the leading zero.
  public var forceCode: String
  /// The Office for National Statistics police-area code.
  public var areaCode: String
  /// The suites it visits.
  public var suites: [CustodySuite]
  /// How it works from the start.
  public var settings: SchemeSettings

  /// A profile of a scheme.
  public init(
    name: String, forceCode: String, areaCode: String, suites: [CustodySuite],
    settings: SchemeSettings
  ) {
    self.name = name
    self.forceCode = forceCode
    self.areaCode = areaCode
    self.suites = suites
    self.settings = settings
  }

  /// Warwickshire as it publishes itself: two Justice Centres, visited weekly by pairs.
  public static func warwickshire(startsOn: CalendarDay) -> SchemeProfile {
    SchemeProfile(
      name: "Warwickshire", forceCode: "23", areaCode: "E23000017",
      suites: [
        CustodySuite(code: SuiteCode("LEA"), name: "Leamington", type: .designated),
        CustodySuite(code: SuiteCode("NUN"), name: "Nuneaton", type: .designated),
      ],
      settings: SchemeSettings(startsOn: startsOn))
  }
}

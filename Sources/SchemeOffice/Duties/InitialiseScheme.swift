public import RecordKeeping
public import Scheme
import Seals

/// Begins a scheme's records: its name and places, its settings, its coordinator.
public struct InitialiseScheme {
  public var profile: SchemeProfile
  public var coordinator: String
  public var isPractice: Bool
  public var seed: Int?

  /// A scheme after a profile, with one coordinator.
  public init(profile: SchemeProfile, coordinator: String, isPractice: Bool, seed: Int?) {
    self.profile = profile
    self.coordinator = coordinator
    self.isPractice = isPractice
    self.seed = seed
  }

  /// Writes the first lines of the log into empty records.
  public func perform(in records: any Records, at now: Instant, account: String) throws {
    let founding = SchemeFounding(
      name: profile.name, forceCode: profile.forceCode, areaCode: profile.areaCode,
      isPractice: isPractice, seed: seed)
    var look = Look(
      heads: try records.heads(), picture: OfficePicture(scheme: founding), now: now)
    let id = PersonID(rawValue: "P01")
    let (name, entry) = look.accountName(for: account)
    var entries: [Entry] = [.scheme(founding)]
    for suite in profile.suites { entries += [.suite(suite.code), .suiteDetail(suite)] }
    for (key, value) in profile.settings.table {
      entries.append(.setting(startsOn: profile.settings.startsOn, name: key, value: value))
    }
    entries += [
      .person(id), .officer(Person(id: id, name: coordinator, role: .coordinator)),
    ]
    if let entry { entries.append(entry) }
    let acting = Acting(who: id, role: .coordinator, by: .claimed(name))
    try records.commit(
      Commit(
        .initialiseScheme, by: acting, at: now, subject: nil, lots: look.salts, home: .office,
        entries: entries), after: look.heads)
  }
}

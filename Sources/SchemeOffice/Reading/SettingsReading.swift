public import RecordKeeping
public import Scheme

/// How the scheme works today, and what changes later.
public struct SettingsSeen: Sendable {
  public let settings: SchemeSettings
  /// Changes that start after today.
  public let coming: [SettingChange]
}

extension Office {
  /// The settings that hold today, and those to come.
  public func settings(by desk: Desk) throws -> SettingsSeen {
    let reader = try reader(desk)
    try reader.require(.settings)
    let today = reader.look.today
    return SettingsSeen(
      settings: try reader.look.settings(),
      coming: reader.look.picture.settings.filter { $0.startsOn > today })
  }

  /// The scheme's profile as it is today, to begin another scheme from.
  public func profile(by desk: Desk) throws -> SchemeProfile {
    let reader = try reader(desk)
    try reader.require(.settings)
    let scheme = reader.look.picture.scheme
    return SchemeProfile(
      name: scheme.name, forceCode: scheme.forceCode, areaCode: scheme.areaCode,
      suites: reader.look.picture.suites, settings: try reader.look.settings())
  }
}

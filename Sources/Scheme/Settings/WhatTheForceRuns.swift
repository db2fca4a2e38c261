/// What the scheme's office works with that the police force runs.
///
/// Whoever runs a machine, a drive or a mail account can read what is on it. Offices of
/// Commissioners often share all three with their force, so the scheme is asked and not told.
public struct WhatTheForceRuns: Hashable, Sendable {
  /// The computers on which the scheme's folder is opened.
  public var machines = ForceRunsIt.notAsked
  /// The drives on which the folder, its backups and papers lie.
  public var drives = ForceRunsIt.notAsked
  /// The mail by which letters and calendars go out.
  public var mail = ForceRunsIt.notAsked

  /// Nothing asked yet.
  public init() {}
}

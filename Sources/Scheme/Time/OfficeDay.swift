/// When the scheme's office is open.
extension TimeOfDay {
  /// When an office day begins.
  public static let officeOpens = TimeOfDay(knownMinutes: 9 * 60)
  /// When an office day ends.
  public static let officeCloses = TimeOfDay(knownMinutes: 17 * 60)
}

public import Findings

/// Which findings bypass the suite that they are about.
public enum RestrictedLane {
  /// Fear of reprisal, and whatever only the Commissioner's office may take up: an allegation
  /// against staff, what may be torture or degrading treatment, a death or a serious injury.
  ///
  /// An allegation against custody staff must not be put into the inbox of the staff it is about,
  /// and the report of a death may be evidence. A form says so by naming the Commissioner's office
  /// as the owner.
  public static func takes(theme: Theme, owner: Owner) -> Bool {
    theme == .reprisal || owner == .commissioner
  }
}

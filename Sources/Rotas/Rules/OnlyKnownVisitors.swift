import Scheme

extension RotaRule {
  /// Everyone allotted is somebody the scheme has in its list.
  static let onlyKnownVisitors = RotaRule(
    .onlyKnownVisitors, "Everyone allotted is a visitor of the scheme.",
    authority: "Police Reform Act 2002 section 51: visitors are appointed by the scheme"
  ) { window, allotment in
    window.visitors.filter { allotment.visitors[$0] == nil }
  }
}

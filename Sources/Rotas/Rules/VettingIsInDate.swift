import Scheme

extension RotaRule {
  /// The force's vetting holds on at least one day of the week.
  static let vettingIsInDate = RotaRule(
    .vettingIsInDate, "Everyone allotted is vetted on some day of the week.",
    authority: "Code of Practice: security checks come before any visit"
  ) { window, allotment in
    allotment.people(in: window).filter { visitor in
      !allotment.someDay(of: window.week) { visitor.isVetted(on: $0) }
    }.map(\.id)
  }
}

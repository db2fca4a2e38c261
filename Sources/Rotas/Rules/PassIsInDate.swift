import Scheme

extension RotaRule {
  /// The identity pass holds on at least one day of the week: without it nobody is let in.
  static let passIsInDate = RotaRule(
    .passIsInDate, "Everyone allotted has a pass that holds on some day of the week.",
    authority: "Code of Practice: the identity pass is shown on arrival"
  ) { window, allotment in
    allotment.people(in: window).filter { visitor in
      !allotment.someDay(of: window.week) { visitor.hasPass(on: $0) }
    }.map(\.id)
  }
}

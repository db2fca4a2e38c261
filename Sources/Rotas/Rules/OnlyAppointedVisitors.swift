import Scheme

extension RotaRule {
  /// Appointed, in term, neither suspended nor gone, on at least one day of the week.
  static let onlyAppointedVisitors = RotaRule(
    .onlyAppointedVisitors, "Everyone allotted is appointed, in term and not suspended that week.",
    authority: "Police Reform Act 2002 section 51; Code of Practice on terms of appointment"
  ) { window, allotment in
    allotment.people(in: window).filter { visitor in
      !allotment.someDay(of: window.week) { visitor.isAppointed(on: $0) }
    }.map(\.id)
  }
}

import Scheme

extension RotaRule {
  /// Someone on probation goes with someone who is not.
  ///
  /// The pair choose their day, so whoever is on probation on any day of the week counts as on
  /// probation: nobody may be able to choose a day on which two trainees go alone.
  static let probationersGoWithTheExperienced = RotaRule(
    .probationersGoWithTheExperienced,
    "Someone on probation goes with an experienced visitor, never with trainees alone.",
    authority: "Schemes' practice: accompanied each time by an experienced visitor"
  ) { window, allotment in
    let trainees = allotment.people(in: window).filter { visitor in
      allotment.someDay(of: window.week) { visitor.isOnProbation(on: $0) }
    }
    let experienced = Set(window.visitors).count - trainees.count
    return trainees.count > 1 && experienced == 0 ? trainees.map(\.id) : []
  }
}

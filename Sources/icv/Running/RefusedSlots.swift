import Pairing

extension Problem {
  /// Slots of which no pairing would be a legal rota, with each rule they break.
  init(_ breaches: [SlotBreach], of instance: RotaInstance, in file: String) {
    self.init(
      .document, "slots_break_rules",
      "The slots break \(Words.count(breaches.count, "rule")), so nothing was written.", at: file,
      next: "Draw the slots with `icv rota moments`, or correct them.")
    faults = breaches.prefix(RotaInstanceFaults.most).map { breach in
      let statement = SlotRule.all.first { $0.name == breach.rule }?.statement ?? ""
      let days = "days \(breach.days.lowerBound) to \(breach.days.upperBound)"
      return ProblemFault(
        place: "suites[\(breach.suite)]",
        message: "\(instance.suites[breach.suite].name), \(days): \(breach.found) found, "
          + "\(breach.wanted) wanted. \(statement)",
        kind: breach.rule.rawValue)
    }
  }
}

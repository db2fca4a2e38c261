extension ReturnRule {
  /// A nil return says that there was nothing; visits that are held say otherwise.
  static let nilReturnHoldsNothing = ReturnRule(
    code: "020", severity: .error, level: .file,
    asks: "A nil return is made only where no completed visit is held for the period",
    remedy: "build the return with its figures",
    authority: "specification.md, Nil return",
    need: .heldVisits,
    passing: .changed(knowing: { $0.held = HeldVisits() }) { $0.body = .nothing },
    failing: .changed(knowing: { $0.held = .oneVisit }) { $0.body = .nothing },
    finds: { checked in
      checked.finding { report in
        guard case .nothingToReport = report.body, let held = checked.known.held,
          held.completed > 0
        else { return nil }
        return "Visits are recorded for this period, so a nil return cannot be made: "
          + "\(held.completed) completed"
      }
    })
}

extension ReturnBody {
  fileprivate static let nothing = ReturnBody.nothingToReport(
    reason: NilReason("The suite was closed all quarter."))
}

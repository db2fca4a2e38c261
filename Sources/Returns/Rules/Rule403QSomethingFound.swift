extension ReturnRule {
  /// Pairs who find nothing on a dozen visits may have stopped looking, or it is so.
  ///
  /// It asks where reports were filled in on a form that asks about ill-treatment: a spreadsheet
  /// of counts holds no concerns, which is not the same as none.
  static let somethingWasFound = ReturnRule(
    code: "403Q", severity: .query, level: .suite,
    asks: "Something was raised on twelve visits or more, where their reports hold concerns",
    remedy: "please check the reports and either record what was raised or confirm that there was "
      + "nothing",
    authority: "every published year of every scheme holds concerns",
    passing: .changed { example in
      example.changeSuite { $0.visits = VisitFigures(completed: 11) }
      example.fillInOnForms()
    },
    failing: .changed { example in
      example.changeSuite { $0.visits = VisitFigures(completed: 12) }
      example.fillInOnForms()
    },
    finds: { checked in
      guard checked.report?.header.manifest.forms.isEmpty == false else { return [] }
      return checked.findings { suite in
        guard suite.opcatConcerns != nil, suite.visits.completed >= 12,
          suite.findings.map(\.raised).reduce(0, +) == 0
        else { return nil }
        return "No concern in \(suite.visits.completed) visits"
      }
    })
}

extension CustodyVisitingReturn {
  fileprivate mutating func fillInOnForms() {
    header.manifest.forms = [FormVersion(form: "visit-report", version: "2026.1", digest: "a")]
    changeSuite { $0.opcatConcerns = 0 }
  }
}

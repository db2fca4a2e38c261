import Findings

extension ReturnRule {
  /// The schema lets any code pass, so that this can say in plainer words what is wrong with it.
  static let reasonsAreKnown = ReturnRule(
    code: "303", severity: .error, level: .suite,
    asks: "Each NotAvailable code is on the list of reasons and stands once",
    remedy: "use a code of the list, OTH for any other reason, and add up what stands twice",
    authority: "specification.md, Detainees",
    passing: .changed { example in
      example.changeSuite { suite in
        suite.detainees.notAvailable = [
          CodedCount(code: "SLP", count: 4), CodedCount(code: "OTH", count: 6),
        ]
      }
    },
    failing: .changed { example in
      example.changeSuite { $0.detainees.notAvailable = [CodedCount(code: "ZZZ", count: 10)] }
    },
    finds: { checked in
      let known = Set(VisitCount.allCases.compactMap(\.unavailableCode))
      return checked.findings { suite in
        let codes = suite.detainees.notAvailable.map(\.code)
        guard !codes.isEmpty else { return nil }
        if let strange = codes.first(where: { !known.contains($0) }) {
          return "Reason code unknown: \(strange)"
        }
        let twice = codes.first { code in codes.count { $0 == code } > 1 }
        return twice.map { "Reason code repeated: \($0)" }
      }
    })
}

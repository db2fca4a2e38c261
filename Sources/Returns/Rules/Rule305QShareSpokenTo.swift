extension ReturnRule {
  /// Schemes have published shares from 32% to 68%; a share beside them is likely a wrong column.
  ///
  /// It speaks on a base of twenty people, or where two of them lie beyond the bound.
  static let shareSpokenToIsUsual = ReturnRule(
    code: "305Q", severity: .query, level: .suite,
    asks: "SpokenTo is between 15% and 90% of InCustody",
    remedy: "please check and either correct whichever is wrong or give a reason",
    authority: "shares that schemes published from 2006 to 2024; 20 people or two beyond",
    passing: .changed { example in
      example.changeSuite { $0.detainees = .spoken(36, of: 40) }
    },
    failing: .changed { example in
      example.changeSuite { $0.detainees = .spoken(37, of: 40) }
    },
    finds: { checked in
      checked.findings { suite in
        guard let held = suite.detainees.inCustody, let spoken = suite.detainees.spokenTo,
          spoken <= held, let share = Share(spoken, of: held, "people in custody")
        else { return nil }
        let (least, most) = ((held * 15 + 99) / 100, held * 90 / 100)
        let beyond = max(least - spoken, spoken - most)
        guard beyond > 0, Share.speaks(base: held, cases: beyond) else { return nil }
        return "Share spoken to is unusual: \(share)"
      }
    })
}

extension DetaineeFigures {
  /// So many spoken to, and the rest asleep.
  fileprivate static func spoken(_ spoken: Int, of held: Int) -> DetaineeFigures {
    var figures = DetaineeFigures()
    (figures.inCustody, figures.spokenTo) = (held, spoken)
    figures.notAvailable = [CodedCount(code: "SLP", count: held - spoken)]
    return figures
  }
}

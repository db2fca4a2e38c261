extension ReturnRule {
  /// A return that was sent is never edited: the next number replaces it and says so.
  static let serialIsNext = ReturnRule(
    code: "015", severity: .error, level: .file,
    asks: "SerialNo is above the last accepted one of the same type and period, and Supersedes "
      + "names an accepted one",
    remedy: "build the return again with the next serial number, naming the one it replaces",
    authority: "specification.md, Sending again",
    need: .acceptedReturns,
    passing: .changed(knowing: { $0.accepted = [.plain] }) { example in
      (example.header.serial, example.header.supersedes) = (2, 1)
    },
    failing: .changed(knowing: { $0.accepted = [.plain] }) { example in
      (example.header.serial, example.header.supersedes) = (3, 2)
    },
    finds: { checked in
      checked.finding { report in
        let header = report.header
        let earlier = (checked.known.accepted ?? []).map(\.header).filter {
          $0.covers(the: header) && !$0.isTheSame(as: header)
        }
        if let last = earlier.map(\.serial).max(), header.serial <= last {
          return "Serial number already used: this is \(header.serial.serialText), and "
            + "\(last.serialText) was accepted"
        }
        guard let replaced = header.supersedes, !earlier.contains(where: { $0.serial == replaced })
        else { return nil }
        return "Superseded return unknown: none with serial number \(replaced.serialText) was "
          + "accepted"
      }
    })
}

extension ReturnHeader {
  /// Whether a file was accepted before and is looked at once more.
  fileprivate func isTheSame(as other: ReturnHeader) -> Bool {
    digest != nil && serial == other.serial && digest == other.digest
  }

  /// Whether both speak of the same force, type and period.
  fileprivate func covers(the other: ReturnHeader) -> Bool {
    (forceCode, type, periodStart, periodEnd)
      == (other.forceCode, other.type, other.periodStart, other.periodEnd)
  }
}

extension CustodyVisitingReturn {
  fileprivate static var plain: CustodyVisitingReturn { RuleExample.plain }
}

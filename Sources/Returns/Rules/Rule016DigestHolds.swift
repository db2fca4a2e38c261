extension ReturnRule {
  /// A figure mended by hand in a file is in no record, and nobody can rebuild it.
  static let digestHolds = ReturnRule(
    code: "016", severity: .error, level: .file,
    asks: "The digest, where there is one, is that of the file as it stands",
    remedy: "put the records right and build the return again; a return is never edited by hand",
    authority: "specification.md, Digest; the IRmark of HMRC's returns",
    passing: .changedWhenSealed { $0.header.serial = 2 },
    failing: .changedWhenSealed { example in
      example.changeFigures { $0.volunteers.hours = DecimalFigure(hundredths: 3600) }
    },
    finds: { checked in
      checked.finding { report in
        guard let stated = report.header.digest, stated != checked.digest else { return nil }
        return "The file has changed since it was prepared: its digest is not the one it states"
      }
    })
}

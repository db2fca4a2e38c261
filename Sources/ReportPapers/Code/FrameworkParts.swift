import CodeBoard

/// ICVA's framework, level by level, with what shows each criterion.
struct FrameworkParts {
  let framework: QAFBoard

  init(_ framework: QAFBoard) { self.framework = framework }

  /// How far each level is reached.
  var levels: ReportTable {
    ReportTable(
      "ICVA's Quality Assurance Framework, version \(framework.version)",
      ["Level, with those below it", "Shown", "Asked"],
      rows: framework.levels.map {
        [$0.level.label, Count.words($0.shown), Count.words($0.of)]
      })
  }

  func parts(_ evidence: inout EvidenceParts) -> [ReportPart] {
    var parts: [ReportPart] = []
    for level in QAFLevel.allCases {
      let lines = framework.lines.filter { $0.criterion.level == level }
      guard !lines.isEmpty else { continue }
      parts.append(.heading(2, "Quality Assurance Framework: \(level.label)"))
      for line in lines {
        parts += [.heading(3, line.criterion.reference), .words(line.criterion.text)]
        let standing = line.standing.heading
        parts.append(.words(line.shownBy.isEmpty ? standing : "\(standing): \(line.shownBy)"))
        parts += evidence.parts(of: line.showings)
      }
    }
    return parts
  }
}

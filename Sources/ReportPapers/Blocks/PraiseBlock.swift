import Scheme

/// What visitors praised: counted, and the latest of it told.
struct PraiseBlock {
  let report: PeriodReport
  private static let most = 10

  var parts: [ReportPart] {
    guard !report.praise.isEmpty else { return [] }
    let told = report.praise.filter { $0.wording != nil }
    let points = told.prefix(Self.most).map { praise in
      "\(report.name(of: praise.suite.rawValue)), \(praise.day.words): \(praise.wording ?? "")"
    }
    let more = told.count - points.count
    return (points.isEmpty ? [] : [.points(points)])
      + (more > 0 ? [.words("And \(Count.words(more)) more.")] : [])
  }
}

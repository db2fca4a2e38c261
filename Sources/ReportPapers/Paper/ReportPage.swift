import Returns

extension PeriodPaper {
  /// The paper as one HTML page, the first part on one sheet of A4.
  public var html: String { page.html }

  /// The paper as bare HTML to paste: no styles, no pictures, no first sheet of its own.
  public var fragment: String { page.fragment }

  private var page: PartsPage {
    PartsPage(
      title: title, subtitle: "\(report.period.kind.title), \(report.period.name)",
      isPractice: report.isPractice,
      footer: "\(report.scheme) custody visiting, \(report.period.name)", keyFigures: keyFigures,
      first: pageOne, rest: rest)
  }

  /// The four numbers that are looked for first.
  private var keyFigures: [(number: String, label: String)] {
    let (windows, concerns) = (report.whole.windows, report.whole.concerns)
    let visits = Count.words(report.whole.visits.completed)
    let met =
      report.peopleWait ? [] : [(people.whole(.spokenTo).words, "people spoken to")]
    return [
      (
        windows.map { "\(Count.words($0.made)) of \(Count.words($0.planned))" } ?? visits,
        windows == nil ? "visits made" : "planned visits made"
      )
    ] + met + [
      (
        "\(Count.words(concerns.settledAtVisit)) of \(Count.words(concerns.raised))",
        "concerns put right there and then"
      ),
      (
        Count.words(concerns.openAtEnd),
        "still open at the end,"
          + " \(concerns.late == 0 ? "none" : Count.words(concerns.late)) of them late"
      ),
    ]
  }
}

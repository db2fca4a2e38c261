import Actions
public import Findings
public import RecordKeeping
import Scheme

extension Office {
  /// Corrects answers of a submitted report: both values are kept and shown, figures use the new.
  ///
  /// The whole report is filled in again with the patch, and must hold as any report must.
  public func correct(
    _ reference: String, with patch: NestedAnswer, reason: String, by desk: Desk
  ) throws -> [Correction] {
    try perform(.correctReport, by: desk, home: .record) { look in
      let (visit, name) = try ownVisit(reference, .correctReport, in: look)
      guard let report = visit.report else { throw OfficeRefusal.noReport(name) }
      guard visit.setAside == nil else { throw OfficeRefusal.alreadySetAside(name) }
      let form = try openForm(of: report)
      var before = Dictionary(
        report.answers.map { ($0.path, $0.value) }, uniquingKeysWith: { first, _ in first })
      for kept in visit.corrections { before[kept.correction.path] = kept.correction.after }
      let patched = NestedPath.merging(
        patch, into: NestedPath.nested(before.compactMapValues { $0 }))
      let filled = try refill(form, with: patched, visit, in: look)
      let corrections = Office.corrections(
        before, filled, name, author: look.who, reason: reason)
      guard !corrections.isEmpty else { throw OfficeRefusal.nothingToChange }
      var entries: [Entry] = corrections.map { .correction($0) }
      entries.append(.visitFigures(try figures(of: filled, visit)))
      let known = Set(
        try records.concerns(.ofVisit(name)).map { "\($0.path) \($0.clause)" })
      let found = ConcernsFound.concerns(
        in: filled, visit: name, suite: SuiteCode(visit.figures.suite),
        day: visit.figures.date
      ) { look.recordName("C-") }
      let raising = RaisingActions(
        try look.settings(), at: look.now,
        flagged: ReportBody(filled, suites: look.picture.suites).withheld.map(\.path))
      for concern in found where !known.contains("\(concern.path) \(concern.clause)") {
        entries.append(.concern(concern))
        guard concern.becomesAction, !concern.isRestricted else { continue }
        entries += raising.entries(look.recordName("A-"), about: concern)
      }
      return Decision(corrections, about: name.rawValue, entries)
    }
  }

  private func refill(
    _ form: OpenForm, with answers: NestedAnswer, _ visit: KeptVisit, in look: Look
  ) throws -> FilledForm {
    let suite = SuiteCode(visit.figures.suite)
    let matters = try FilledVisit.matters(at: suite, form.definition, answers, self)
    return try form.filled(with: answers, matters: matters, in: look)
  }

  private func figures(of filled: FilledForm, _ visit: KeptVisit) throws -> VisitRow {
    let answers = Dictionary(
      filled.values.map { ($0.path, $0.value) }, uniquingKeysWith: { first, _ in first })
    return try FiguresOfAReport(filled.plan.definition, answers: answers).row(
      ReportFiling(
        reference: visit.figures.reference, suite: visit.figures.suite,
        date: visit.figures.date, visitors: visit.figures.visitors))
  }

  private static func corrections(
    _ before: [String: String?], _ filled: FilledForm, _ name: Reference, author: PersonID,
    reason: String
  ) -> [Correction] {
    let after = Dictionary(
      filled.values.map { ($0.path, $0.value) }, uniquingKeysWith: { first, _ in first })
    let paths = Set(before.keys).union(after.keys).sorted()
    return paths.compactMap { path in
      let old = before[path] ?? nil
      let form = filled.plan.definition
      let isSame =
        old.map { ClockTimes.shown($0, at: path, form) }
        == after[path].map { ClockTimes.shown($0, at: path, form) }
      guard !isSame else { return nil }
      return Correction(
        visit: name, path: path, before: old,
        after: after[path].map { ClockTimes.offset(of: old, in: $0, at: path, form) },
        matter: ReportBody.matter(path, in: filled.plan.definition), author: author, reason: reason)
    }
  }
}

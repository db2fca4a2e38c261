import Findings
import RecordKeeping
import Scheme

extension Office {
  /// The copy of a report that police would receive.
  public func custodyCopy(of reference: String, by desk: Desk) throws -> CustodyCopy {
    let look = try look()
    let acting = try desk.acting(in: look)
    try Rights.checkReading(.submittedReport, by: acting.role)
    let visit = try keptVisit(reference)
    let name = Reference(visit.figures.reference)
    guard let report = visit.report else { throw OfficeRefusal.noReport(name) }
    guard visit.setAside == nil else { throw OfficeRefusal.alreadySetAside(name) }
    return CustodyCopy(
      visit, plan: try openForm(of: report).plan,
      concerns: try records.concerns(.ofVisit(name)),
      actions: try self.actions(.ofVisit(name)), look: look)
  }

  /// The form a report was filled in on, as it was then.
  func form(of report: SubmittedReport) throws -> FormDefinition {
    try openForm(of: report).definition
  }

  /// The same, ready to be filled in again.
  func openForm(of report: SubmittedReport) throws -> OpenForm {
    guard let text = try records.formText(report.formDigest) else {
      throw OfficeRefusal.unknownForm(report.form, known: [])
    }
    return try OpenForm.read(text: text, file: "\(report.form) \(report.version)")
  }
}

import Actions
import Findings
import RecordKeeping
import Scheme

/// The entries of a report being handed in, and what its receipt says.
struct ReportWriting {
  private let visit: FilledVisit
  private let name: Reference
  private(set) var entries: [Entry] = []
  private(set) var receipt: SubmittedVisit

  init(_ visit: FilledVisit, name: Reference) {
    self.visit = visit
    self.name = name
    receipt = SubmittedVisit(reference: name, suite: SuiteCode(visit.figures.suite))
  }

  /// The form's text goes first: the report refers to it.
  mutating func writeForm() {
    let form = visit.form
    entries.insert(
      .formText(
        digest: form.digest, form: form.definition.id, version: form.definition.version,
        text: form.text), at: 0)
  }

  mutating func writeReport(suites: [CustodySuite]) {
    var figures = visit.figures
    figures.reference = name.rawValue
    let body = ReportBody(visit.filled, suites: suites)
    entries += [
      .visit(
        name, suite: SuiteCode(figures.suite), source: .report, content: visit.content),
      .visitFigures(figures),
      .report(
        SubmittedReport(
          visit: name, form: visit.form.definition.id,
          version: visit.form.definition.version, formDigest: visit.form.digest,
          answers: body.answers)),
    ]
    for (path, screenedAs) in body.withheld {
      entries.append(.withheld(name, path: path, screenedAs: screenedAs))
    }
    receipt.withheld = body.withheld.map(\.path)
  }

  mutating func writeStandings(_ file: AnswersFile) throws {
    for visitor in visit.visitors {
      let told = file.confirmations.first {
        $0.visitor == visitor.id.rawValue || $0.visitor == visitor.name
      }
      guard let told else {
        entries.append(.reportVisitor(name, visitor: visitor.id, .notAsked, dissent: nil))
        continue
      }
      guard let standing = ConfirmationStanding(rawValue: told.standing) else {
        throw OfficeRefusal.unacceptable(
          field: "confirmations", value: told.standing,
          takes: ConfirmationStanding.allCases.map(\.rawValue).joined(separator: ", "))
      }
      entries.append(
        .reportVisitor(name, visitor: visitor.id, standing, dissent: told.dissent))
    }
  }

  mutating func writeConcerns(
    in look: Look, name random: (String) -> Reference
  ) throws {
    let raising = RaisingActions(try look.settings(), at: look.now, flagged: receipt.withheld)
    let found = ConcernsFound.concerns(
      in: visit.filled, visit: name, suite: SuiteCode(visit.figures.suite),
      day: visit.figures.date
    ) { random("C-") }
    for concern in found {
      entries.append(.concern(concern))
      receipt.concerns.append(concern.reference)
      if concern.isSettled { receipt.settled += 1 }
      guard concern.becomesAction, !concern.isRestricted else { continue }
      let action = random("A-")
      entries += raising.entries(action, about: concern)
      receipt.actions.append(action)
    }
  }

  /// What was found of earlier matters; one that can no longer be checked is passed over, since
  /// the visitors could not know that it was closed meanwhile.
  mutating func writeChecks(office: Office, now: Instant) throws {
    let left = visit.figures.left ?? visit.figures.admitted ?? visit.figures.arrived
    let events = MattersChecked.events(
      in: visit.filled, visit: name, visitors: visit.visitors.map(\.id),
      at: left ?? LondonTime.instant(of: .officeCloses, on: visit.figures.date))
    for (reference, event) in events {
      if let action = try office.records.actions(.reference(reference), asOf: now).first {
        guard action.refusal(of: event.deed) == nil else { continue }
        entries.append(.actionEvent(reference, event))
        receipt.checked.append(reference)
      } else if let seen = try office.seen(reference, event, day: visit.figures.date) {
        entries.append(.recommendationEvent(reference, seen))
        receipt.checked.append(reference)
      }
    }
  }

  mutating func close(_ window: KeptWindow) {
    entries.append(
      .windowEvent(window.id, WindowEvent(event: "done", visit: name)))
  }
}

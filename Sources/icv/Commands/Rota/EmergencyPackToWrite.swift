import RecordKeeping
import RotaPapers
import Scheme
import SchemeOffice

extension EmergencyPack {
  /// The pack from what the office let out.
  init(_ material: RotaMaterial) {
    self.init(
      scheme: material.scheme.name, isPractice: material.scheme.isPractice,
      madeOn: material.today,
      turns: material.windows.map { window in
        EmergencyTurn(
          window: window.id, week: window.week, suite: material.name(of: window.suite),
          visitors: window.visitors.map(material.contact), state: window.state)
      }, contacts: material.contacts,
      visitors: material.visitors.filter { $0.mayGoIn(on: material.today) }.map {
        EmergencyVisitor($0, material)
      })
  }
}

extension EmergencyVisitor {
  /// A visitor who may go in today, with all that forbids a pairing.
  fileprivate init(_ visitor: Visitor, _ material: RotaMaterial) {
    let apart = material.visitors.filter {
      $0.id != visitor.id && visitor.mustKeepApart(from: $0)
    }
    var remarks: [String] = []
    if let probation = visitor.appointment.probationUntil,
      visitor.isOnProbation(on: material.today)
    {
      remarks.append("On probation until \(Words.day(probation)): only with someone experienced")
    }
    for (what, last) in [("Pass", visitor.passUntil), ("Vetting", visitor.vettedUntil)] {
      guard let last, last <= material.today.adding(days: 91) else { continue }
      remarks.append("\(what) ends \(Words.day(last))")
    }
    self.init(
      name: visitor.name, phone: visitor.phone,
      suites: material.suites.filter {
        visitor.serves($0.code) && !visitor.hasConflict(at: $0.code)
      }.map(\.name), neverWith: apart.map(\.name), remarks: remarks)
  }
}

extension RotaMaterial {
  /// Who runs the scheme, then the numbers for the night; nobody of the police but the two offices
  /// that are rung when something is wrong.
  fileprivate var contacts: [PaperContact] {
    let roles: [Role] = [.coordinator, .deputy, .chair, .commissioner]
    var contacts = roles.flatMap { role in
      people.filter { $0.role == role }.map {
        PaperContact(post: role.label, name: $0.name, phone: $0.phone)
      }
    }
    let numbers = settings.outOfHours
    for (post, number) in [
      ("Out of hours, the scheme", numbers.schemeOnCall),
      ("Duty inspector, not of the suite visited", numbers.dutyInspector),
      ("Professional standards of the force", numbers.professionalStandards),
    ] {
      contacts.append(PaperContact(post: post, name: nil, phone: number))
    }
    return contacts
  }
}

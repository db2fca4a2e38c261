import Scheme
import SchemeOffice

/// The office's refusals in words: what, where, why, and what to do next.
extension Problem {
  /// The problem that a refusal is; every case has its own sentence.
  init(refusal: OfficeRefusal) {
    self =
      switch refusal {
      case .unknownPerson, .whoActs, .policeOnSchemeFolder, .noLongerActive: .who(refusal)
      case .notPermitted(let duty, let role): .notPermitted(duty, role)
      case .onlyAsTold(let duty, let role): .onlyAsTold(duty, role)
      case .notTheirOwn(let duty, let person): .notTheirOwn(duty, person)
      case .mayNotRead(let matter, let role): .mayNotRead(matter, role)
      case .receivedInTheFuture(let day, let today): .received(day, today: today)
      case .detailsForAnother(let visitor): .detailsForAnother(visitor)
      case .unknownSuite, .unknownVisitor, .unknownVisit, .unknownConcern, .unknownAction,
        .unknownWindow, .unknownForm, .unknownReturn, .unknownAsset, .unknownRecommendation:
        .notListed(refusal)
      case .visitorNotNamed: .visitorNotNamed
      case .recommendation(let asked, let refusal): .recommendation(asked, refusal)
      case .ladder(let refusal): .ladder(refusal)
      case .tact(let refusal): .tact(refusal)
      case .alreadyThere(let kind, let name): .alreadyThere(kind, name)
      case .badIdentifier(let text): .badIdentifier(text)
      case .badDay(let field, let text): .badDay(field, text)
      case .dayInTheFuture(let day): .dayInTheFuture(day)
      case .fewerThanTwoVisitors(let count): .fewerThanTwo(count)
      case .visitorTwice(let visitor): .visitorTwice(visitor)
      case .visitorMayNotVisit(let visitor, let why): .mayNotVisit(visitor, why)
      case .referenceUsed(let reference): .referenceUsed(reference)
      case .answersDoNotHold(let remarks): .answersDoNotHold(remarks)
      case .noReport(let visit): .noReport(visit)
      case .alreadySetAside(let visit): .alreadySetAside(visit)
      case .nothingToChange: .nothingToChange
      case .unknownField(let text, let known): .unknownField(text, known)
      case .unacceptable(let field, let value, let takes): .unacceptable(field, value, takes)
      case .wouldChange(let changes): .wouldChange(changes)
      case .table(let faults, let beyond): .table(faults, beyond: beyond, in: nil)
      case .allotment(let breaches, let lines): .allotment(breaches, lines: lines, in: nil)
      case .action(let action, let refusal): .action(action, refusal)
      case .availability(let refusal): .availability(refusal)
      case .nothingWithheld(let visit): .nothingWithheld(visit)
      case .alreadyDone(let what): .alreadyDone(what)
      case .proof(let refusal): .proof(refusal)
      case .code, .publishing, .returns: .notShownToTheWorld(refusal)
      case .settings(let faults): .settings(faults)
      case .rota(let refusal): .rota(refusal)
      case .periodNotOver(let days, let over): .periodNotOver(days, over: over)
      case .practiceMailLeaves(let route): .practiceMailLeaves(route)
      case .noSender: .noSender
      case .tooBusy: .tooBusy
      }
  }
}

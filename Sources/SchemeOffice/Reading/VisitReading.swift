import Actions
import Findings
public import RecordKeeping
import Scheme

/// A visit as far as a reader may see it.
public struct VisitSeen: Sendable {
  /// The visit, with what may not be read left empty.
  public let visit: KeptVisit
  /// How visitors stand to the report, a private dissent with it: the reader's own, or all of them
  /// for those who may read a dissent.
  public let standings: [KeptStanding]
  /// The form the report was filled in on, as it was then; nil for imported figures.
  public let formText: String?
  /// Why an answer is left out, by its path.
  public let hidden: [String: HiddenAnswer]
}

/// Why an answer of a report is not shown to a reader.
public enum HiddenAnswer: String, Sendable {
  case custodyNumber = "custody number"
  case withheld = "withheld until the office has read it"
  case restricted = "for the named readers alone"
}

extension Office {
  /// A visit and its report; reading a restricted matter in it is itself recorded.
  public func visit(_ text: String, by desk: Desk) throws -> VisitSeen {
    let reader = try reader(desk)
    var visit = try keptVisit(text)
    let suite = SuiteCode(visit.figures.suite)
    let ties = reader.ties(to: visit.visitors.map(\.visitor), at: suite)
    try reader.require(visit.figures.mode == .tact ? .tactReport : .submittedReport, ties: ties)
    let reference = Reference(visit.figures.reference)
    let concerns = try records.concerns(.ofVisit(reference)).filter(\.isRestricted)
    let mayReadRestricted = reader.may(.restrictedMatter, ties: ties)
    if mayReadRestricted, !concerns.isEmpty, !ties.contains(.own) {
      try recordReading(of: reference, by: desk)
    }
    var hiding = AnswersHidden(visit)
    let formText = try visit.report.flatMap { try records.formText($0.formDigest) }
    if !mayReadRestricted, reader.mayBeNamed, !concerns.isEmpty {
      let form = formText.flatMap { FormReading.read(text: $0, file: "form").definition }
      hiding.hide(concerns, form)
    }
    if !mayReadRestricted, !reader.mayBeNamed, let report = visit.report {
      hiding.leaveOut(try openForm(of: report).plan, concerns)
    }
    if !reader.may(.withheldText, ties: ties) { hiding.hideWithheld() }
    let isOpen = try actions(.ofVisit(reference)).contains { !$0.state.isClosed }
    let numberTies = isOpen ? ties.union(.open) : ties
    if !reader.may(.custodyNumber, ties: numberTies) { hiding.hideCustodyNumbers() }
    visit = hiding.visit
    let standings =
      reader.may(.dissent)
      ? visit.visitors : visit.visitors.filter { PersonID($0.visitor) == reader.person }
    return VisitSeen(
      visit: visit, standings: standings, formText: formText, hidden: hiding.hidden)
  }

  /// Writes down that somebody named read a restricted matter.
  func recordReading(of reference: Reference, by desk: Desk) throws {
    var recording = self
    // Reading happens in a dry run too.
    recording.isDryRun = false
    try recording.perform(.readRestricted, by: desk, home: .office) { _ in
      Decision((), about: reference.rawValue, [])
    }
  }
}

/// Empties answers of a report that a reader may not see, remembering why.
struct AnswersHidden {
  private(set) var visit: KeptVisit
  private(set) var hidden: [String: HiddenAnswer] = [:]

  init(_ visit: KeptVisit) { self.visit = visit }

  /// Hides what restricted concerns were raised from: the questions that a copy for police leaves
  /// out, and wherever else their words stand.
  mutating func hide(_ concerns: [Concern], _ form: FormDefinition?) {
    let never = form.map { HiddenQuestions(of: $0).paths } ?? []
    let words = Set(
      concerns.flatMap { [$0.words, $0.reply, $0.raisedWith].compactMap { $0 } })
    let paths = Set(concerns.map(\.path))
    hide(as: .restricted) { answer in
      paths.contains(answer.path) || never.contains(AnswerPath.withoutPositions(answer.path))
        || answer.matter == .freeText && answer.value.map(words.contains) == true
    }
  }

  /// Leaves out, without a word, whatever could raise a restricted matter, whether or not it did:
  /// what is left is the report as it would be had nothing restricted been told.
  mutating func leaveOut(_ plan: FormPlan, _ concerns: [Concern]) {
    guard var report = visit.report else { return }
    let never = HiddenQuestions(of: plan.definition)
    let words = Set(concerns.flatMap { [$0.words, $0.reply, $0.raisedWith].compactMap { $0 } })
    let standing = UnrestrictedAnswers.paths(
      of: report.answers.compactMap { answer in answer.value.map { (answer.path, $0) } },
      on: visit.figures.date, plan, never)
    report.answers.removeAll { answer in
      !standing.contains(answer.path)
        || never.paths.contains(AnswerPath.withoutPositions(answer.path))
        || answer.matter == .freeText && answer.value.map(words.contains) == true
    }
    let left = Set(report.answers.map(\.path))
    visit.report = report
    visit.corrections.removeAll { !left.contains($0.correction.path) }
    visit.withheld = visit.withheld.filter { left.contains($0.key) }
    visit.figures.opcat = nil
  }

  mutating func hideWithheld() {
    let paths = visit.withheld
    hide(as: .withheld) { paths[$0.path] != nil }
  }

  mutating func hideCustodyNumbers() { hide(as: .custodyNumber) { $0.matter == .custodyNumber } }

  private mutating func hide(as reason: HiddenAnswer, _ isHidden: (ReportAnswer) -> Bool) {
    guard var report = visit.report else { return }
    for index in report.answers.indices where isHidden(report.answers[index]) {
      hidden[report.answers[index].path] = reason
      report.answers[index].value = nil
    }
    visit.report = report
    visit.corrections = visit.corrections.filter { hidden[$0.correction.path] == nil }
  }
}

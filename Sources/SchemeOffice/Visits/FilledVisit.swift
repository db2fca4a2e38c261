import Actions
import Findings
import RecordKeeping
import Scheme

/// A form filled in for a visit of this scheme: answers checked again, whatever typed them in.
struct FilledVisit {
  let form: OpenForm
  let filled: FilledForm
  let visitors: [Visitor]
  let figures: VisitRow
  let content: String

  /// Fills the form with a file's answers and reduces it to figures.
  ///
  /// Refuses with every remark at once when the answers do not hold.
  init(_ file: AnswersFile, in look: Look, office: Office) throws {
    form = try OpenForm(file.form ?? "visit-report", version: file.version, from: office.shelves)
    let suite = try FilledVisit.suite(file, in: look)
    let answers = FilledVisit.putting(file, suite: suite, into: form.definition)
    let definition = form.definition
    let matters =
      try suite.map { try FilledVisit.matters(at: $0, definition, answers, office) } ?? []
    filled = try form.filled(with: answers, matters: matters, in: look)
    let values = filled.values
    visitors = try FilledVisit.visitors(file, form.definition, values, in: look)
    content = VisitContent.digest(
      formDigest: form.digest,
      answers: values.map { path, value in
        (path, ClockTimes.shown(value, at: path, definition))
      })
    figures = try FilledVisit.figures(
      file, form.definition, values, suite: suite, visitors: visitors.count)
  }

  /// The matters that visitors may say they looked at: those of the suite that their answers name.
  ///
  /// Not only those to be checked now: a brief is days old when the report comes in, and what was
  /// closed meanwhile, or asked of others since, must not stop it.
  static func matters(
    at suite: SuiteCode, _ definition: FormDefinition, _ answers: NestedAnswer, _ office: Office
  ) throws -> [NamedChoice] {
    let lists = Set(
      definition.choiceLists.filter { $0.origin == .mattersToCheck }.map(\.name))
    let asked = definition.everyQuestion.filter {
      $0.question.kind.list.map(lists.contains) == true
    }
    let names = Set(asked.map(\.question.name))
    let named = Set(
      NestedSearch.texts(under: names, in: answers).flatMap { $0.split(separator: " ") })
    guard !named.isEmpty else { return [] }
    let inspectors = try office.records.recommendations().map(\.recommendation)
    return try named.sorted().compactMap { word in
      let reference = Reference(word)
      if let asked = inspectors.first(where: { $0.reference == reference }) {
        return (asked.suite ?? suite) == suite
          ? NamedChoice(id: String(word), name: asked.text) : nil
      }
      guard let action = try office.actions(.reference(reference)).first,
        action.concern.suite == suite, !action.isRestricted
      else { return nil }
      return NamedChoice(id: String(word), name: action.question)
    }
  }

  private static func figures(
    _ file: AnswersFile, _ form: FormDefinition, _ values: [(path: String, value: String)],
    suite: SuiteCode?, visitors: Int
  ) throws -> VisitRow {
    let reduction = FiguresOfAReport(
      form, answers: Dictionary(values.map { ($0.path, $0.value) }) { first, _ in first })
    return try reduction.row(
      ReportFiling(
        reference: file.reference ?? "", suite: suite?.rawValue, visitors: visitors))
  }

  /// The suite that the file names beside its answers, or among them.
  private static func suite(_ file: AnswersFile, in look: Look) throws -> SuiteCode? {
    let named = file.suite ?? NestedSearch.text("suite", in: file.answers)
    return try named.map { try look.suite($0).code }
  }

  /// The answers with suite and visitors put where the form asks for them, if it does.
  private static func putting(
    _ file: AnswersFile, suite: SuiteCode?, into form: FormDefinition
  ) -> NestedAnswer {
    var answers = file.answers
    for (path, question) in form.everyQuestion {
      if question.figures.contains("suite"), file.suite != nil, let suite {
        answers = NestedSearch.setting(path, to: .text(suite.rawValue), in: answers)
      }
      if question.figures.contains("visitors"), !file.visitors.isEmpty,
        question.kind.list != nil
      {
        answers = NestedSearch.setting(
          path, to: .text(file.visitors.joined(separator: " ")), in: answers)
      }
    }
    return answers
  }

  private static func visitors(
    _ file: AnswersFile, _ form: FormDefinition, _ values: [(path: String, value: String)],
    in look: Look
  ) throws -> [Visitor] {
    var names = file.visitors
    if names.isEmpty {
      let asked = form.everyQuestion.first {
        $0.question.figures.contains("visitors") && $0.question.kind.list != nil
      }
      let path = asked.map { "/data/" + $0.path.joined(separator: "/") }
      names = values.first { $0.path == path }?.value.split(separator: " ").map(String.init) ?? []
    }
    let found = try names.map { try look.visitor($0) }
    for (index, visitor) in found.enumerated() where found[..<index].contains(visitor) {
      throw OfficeRefusal.visitorTwice(visitor.id)
    }
    return found
  }
}

/// Looks into nested answers and sets one of them.
enum NestedSearch {
  /// The first text under this name, however deep.
  static func text(_ name: String, in answer: NestedAnswer) -> String? {
    guard case .group(let entries) = answer else { return nil }
    for entry in entries {
      if entry.name == name, case .text(let text) = entry.answer, !text.isEmpty { return text }
      if let found = text(name, in: entry.answer) { return found }
    }
    return nil
  }

  /// Every text under any of these names, however deep; of a list its texts.
  static func texts(under names: Set<String>, in answer: NestedAnswer) -> [String] {
    switch answer {
    case .none, .text: []
    case .list(let items): items.flatMap { texts(under: names, in: $0) }
    case .group(let entries):
      entries.flatMap { entry in
        names.contains(entry.name) ? texts(in: entry.answer) : texts(under: names, in: entry.answer)
      }
    }
  }

  private static func texts(in answer: NestedAnswer) -> [String] {
    switch answer {
    case .none: []
    case .text(let text): [text]
    case .list(let items): items.flatMap { texts(in: $0) }
    case .group(let entries): entries.flatMap { texts(in: $0.answer) }
    }
  }

  /// The same answers with the one at a path of names set.
  static func setting(
    _ path: [String], to value: NestedAnswer, in answer: NestedAnswer
  ) -> NestedAnswer {
    guard let name = path.first else { return value }
    var entries: [NestedEntry] = []
    if case .group(let standing) = answer { entries = standing }
    let inner = entries.first { $0.name == name }?.answer ?? .group([])
    let new = NestedEntry(
      name: name, answer: setting(Array(path.dropFirst()), to: value, in: inner))
    if let index = entries.firstIndex(where: { $0.name == name }) {
      entries[index] = new
    } else {
      entries.append(new)
    }
    return .group(entries)
  }
}

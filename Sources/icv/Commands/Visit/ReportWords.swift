import Findings
import Scheme

/// The words of the form that a report was filled in on, whatever the form says now.
struct ReportWords {
  private let questions: [String: Question]
  private let lists: [String: [String: String]]

  /// The words of a form's text; names alone where it cannot be read any more.
  init(formText: String?) {
    let form = formText.flatMap { FormReading.read(text: $0, file: "form").definition }
    questions = Dictionary(
      (form?.everyQuestion ?? []).map { ($0.path.joined(separator: "/"), $0.question) },
      uniquingKeysWith: { one, _ in one })
    var lists: [String: [String: String]] = [:]
    for list in form?.choiceLists ?? [] {
      lists[list.name] = Dictionary(
        list.choices.map { ($0.name, $0.label.first) }, uniquingKeysWith: { one, _ in one })
    }
    self.lists = lists
  }

  /// The question at a path, as it was asked; its name where the form does not say.
  func question(_ path: String) -> String {
    questions[plain(path)]?.label?.first ?? names(path).last ?? path
  }

  /// An answer as people read it: a choice by its label.
  func answer(_ value: String, at path: String) -> String {
    switch questions[plain(path)]?.kind {
    case .selectOne(let list): lists[list]?[value] ?? value
    case .selectMultiple(let list):
      value.split(separator: " ").map { lists[list]?[String($0)] ?? String($0) }
        .joined(separator: ", ")
    case .acknowledge: value == "OK" ? "yes" : value
    case .date: CalendarDay(value).map(Words.day) ?? value
    case .time: String(value.prefix(5))
    default: value
    }
  }

  /// Whether anybody answered it, and not the form itself.
  func isAsked(_ path: String) -> Bool { questions[plain(path)]?.kind != .calculate }

  /// The groups and repeats above a question, each as it is headed, with the number of a repeat.
  func headings(_ path: String) -> [String] {
    let parts = path.split(separator: "/").dropFirst().map(String.init)
    return parts.indices.dropLast().map { index in
      let here = "/data/" + parts[...index].joined(separator: "/")
      let number = parts[index].split(separator: "[").dropFirst().first?.dropLast()
      let title = question(here)
      return number.map { "\(title) \($0)" } ?? title
    }
  }

  private func plain(_ path: String) -> String { names(path).joined(separator: "/") }

  /// The names on a path below the root, numbers of repeats left out.
  private func names(_ path: String) -> [String] {
    path.split(separator: "/").dropFirst().map { part in
      String(part.prefix { $0 != "[" })
    }
  }
}

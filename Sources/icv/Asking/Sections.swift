import Findings
import Scheme
import SchemeOffice

/// A section of a form: what stands at its top, a group or one instance of a repeat.
struct FormSection {
  let path: String
  let label: String
  /// Its questions, in order.
  var questions: [FormPrompt] = []
  /// How many are to be asked, how many were left for later.
  var left = 0
  var later = 0

  /// How it stands, in words.
  var state: String {
    if left == 0, later == 0 { return "done" }
    let later = later > 0 ? "\(later) left for later" : ""
    guard left > 0 else { return later }
    let isBegun = questions.contains { !$0.value.isEmpty }
    guard isBegun else { return "not begun" }
    return "\(left) to answer" + (later.isEmpty ? "" : ", " + later)
  }
}

extension Recording {
  /// The sections that the answers so far have opened, in order.
  var sections: [FormSection] {
    var found: [FormSection] = []
    for stop in stops {
      let path = Recording.section(of: stop.path)
      if found.last?.path != path, stop.event != .newRepeat {
        found.append(FormSection(path: path, label: label(ofSection: path)))
      }
      guard !found.isEmpty, stop.event == .question, isAsked(stop) else { continue }
      let last = found.count - 1
      found[last].questions.append(stop)
      if isPending(stop) { found[last].left += 1 }
      if marks.later.contains(stop.path) { found[last].later += 1 }
    }
    return found.filter { !$0.questions.isEmpty }
  }

  /// `/data/detainee[1]/rights/notice` stands in `/data/detainee[1]`.
  static func section(of path: String) -> String {
    let parts = path.split(separator: "/", omittingEmptySubsequences: true)
    return "/" + parts.prefix(max(1, min(2, parts.count - 1))).joined(separator: "/")
  }

  /// What a section is called; instances of a repeat are numbered.
  func label(ofSection path: String) -> String {
    guard let stop = stops.first(where: { $0.path == path && $0.event != .question }) else {
      return material.form.definition.title.first
    }
    let label = stop.label ?? stop.question.name
    guard let bracket = path.lastIndex(of: "["), path.hasSuffix("]") else { return label }
    return "\(label), number \(path[path.index(after: bracket)...].dropLast())"
  }

  /// The label of the innermost group around a question, nil where that is its section.
  func heading(of path: String) -> String? {
    guard let slash = path.lastIndex(of: "/") else { return nil }
    let group = String(path[..<slash])
    guard group != Recording.section(of: path) else { return nil }
    return stops.first { $0.path == group && $0.event == .group }?.label
  }

  /// An answer in words, empty where there is none.
  func words(of stop: FormPrompt) -> String {
    guard !stop.value.isEmpty else { return "" }
    switch stop.question.kind {
    case .time: return String(stop.value.prefix(5))
    case .acknowledge: return "Yes"
    case .selectOne, .selectMultiple:
      let labels = Dictionary(stop.choices.map { ($0.name, $0.label) }) { first, _ in first }
      let names =
        stop.question.kind.isOne ? [stop.value] : stop.value.split(separator: " ").map(String.init)
      return names.map { labels[$0] ?? $0 }.joined(separator: "; ")
    case .date: return CalendarDay(stop.value).map(DayWords.text) ?? stop.value
    default: return stop.value
    }
  }
}

extension QuestionKind {
  /// Whether it takes exactly one choice.
  var isOne: Bool { if case .selectOne = self { true } else { false } }
}

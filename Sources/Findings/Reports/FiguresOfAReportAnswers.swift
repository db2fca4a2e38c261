/// The answers of a report, found by question whatever the instance of its repeats.
struct AnswersByQuestion {
  private let byQuestion: [String: [(path: String, value: String)]]

  init(_ answers: [String: String]) {
    var byQuestion: [String: [(path: String, value: String)]] = [:]
    for (path, value) in answers where !value.isEmpty {
      byQuestion[AnswerPath.withoutPositions(path), default: []].append((path, value))
    }
    self.byQuestion = byQuestion.mapValues { $0.sorted { $0.path < $1.path } }
  }

  /// Every answer to a question, by its steps below the root.
  func values(at steps: [String]) -> [(path: String, value: String)] {
    byQuestion["/data/" + steps.joined(separator: "/")] ?? []
  }
}

/// An answer that says yes or no.
enum YesOrNo {
  case yes
  case no

  init?(answer: String) {
    switch answer {
    case "yes", "true", "1", "OK": self = .yes
    case "no", "false", "0": self = .no
    default: return nil
    }
  }
}

extension String {
  /// The choices that a multiple answer holds.
  var words: [Substring] { split(separator: " ") }
}

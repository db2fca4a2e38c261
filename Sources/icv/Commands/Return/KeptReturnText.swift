import RecordKeeping
import Scheme
import SchemeOffice

/// How far a return has come, in words.
enum KeptReturnText {
  /// One return on a line of a list.
  static func line(_ kept: KeptReturn, _ state: ReturnState) -> String {
    let gap = String(repeating: " ", count: max(0, 12 - state.word.count))
    return "\(state.word)\(gap)\(kept.built.reference)  \(kept.built.fileName)"
  }

  /// Everything that was done with a return, oldest first.
  static func lines(
    _ kept: KeptReturn, _ state: ReturnState, comments: [ForceComment]
  ) -> [String] {
    let built = kept.built
    var lines = [
      "\(built.fileName)", "  \(built.days.words), serial \(built.serial), \(state.word)",
      "  built \(Words.moment(kept.builtAt)) by \(kept.builtBy); digest \(built.digest)",
    ]
    lines += kept.steps.map { "  \($0.day.words): \($0.act.words)" }
    lines += comments.map { comment in
      "  \(comment.received.words): \(comment.post) "
        + (comment.text.map { "said: \($0)" } ?? "had nothing to correct")
    }
    if let issued = kept.issued {
      lines.append("  \(issued.day.words): issued to \(issued.receivers)")
    }
    return lines
  }
}

extension ReturnState {
  var word: String { rawValue }
}

extension ReturnStep.Act {
  fileprivate var words: String {
    switch self {
    case .checked: "checked: no error, and every query explained"
    case .sentToForce(let post, let until):
      "given to \(post), who may correct facts until \(until.words)"
    case .approved(let name, let post, let document):
      "approved by \(name), \(post)" + (document.map { " (\($0))" } ?? "")
    }
  }
}

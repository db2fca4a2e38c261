import Actions
import Scheme

/// A brief as visitors read it on paper.
public enum BriefWords {
  /// The whole paper, lines of at most 78 characters.
  public static func text(_ seen: BriefSeen) -> String {
    let practice = seen.isPractice ? "PRACTICE: nothing in here is real.\n\n" : ""
    let head = """
      What to look at again: \(seen.suite.name)
      \(seen.scheme) custody visiting scheme. As things stood on \(seen.today).

      Every suite has this paper at all times, whether or not anybody goes.
      """
    return practice + head + "\n\n" + questions(seen.brief) + "\n"
  }

  /// The questions alone, numbered, each with room for an answer.
  static func questions(_ brief: CheckBackBrief) -> String {
    var parts = [
      brief.matters.isEmpty
        ? "Nothing waits to be looked at again."
        : brief.matters.enumerated().map { item($0.offset + 1, $0.element) }
          .joined(separator: "\n\n")
    ]
    if !brief.recommendations.isEmpty {
      let first = brief.matters.count + 1
      parts.append("WHAT INSPECTORS ASKED FOR")
      parts.append(
        brief.recommendations.enumerated().map { item($0.offset + first, $0.element) }
          .joined(separator: "\n\n"))
    }
    return parts.joined(separator: "\n\n")
  }

  private static func item(_ number: Int, _ question: CheckBackQuestion) -> String {
    let lines = wrapped(question.text, 74).joined(separator: "\n   ")
    return """
      \(number). \(lines)
         [ ] fixed  [ ] not fixed: what you saw  [ ] could not check: why
         ______________________________________________________________________
      """
  }

  private static func wrapped(_ text: String, _ width: Int) -> [String] {
    var lines = [""]
    for word in text.split(separator: " ") {
      let last = lines[lines.count - 1]
      if last.isEmpty {
        lines[lines.count - 1] = String(word)
      } else if last.count + 1 + word.count <= width {
        lines[lines.count - 1] = last + " " + word
      } else {
        lines.append(String(word))
      }
    }
    return lines
  }
}

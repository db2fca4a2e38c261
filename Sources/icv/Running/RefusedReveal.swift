import RotaDrawing
import Scheme

/// Files that open no draw, and draws that differ from what was committed to.
extension Problem {
  static func reveal(_ fault: RevealFault, in file: String) -> Problem {
    let (code, message, line) = told(fault)
    return Problem(
      .document, code, message, at: line.map { "\(file):\($0)" } ?? file, next: next(fault))
  }

  /// A draw that does not come out again: every difference by its name.
  static func differs(_ differences: [RotaDifference], in file: String) -> Problem {
    var problem = Problem(
      .logDoesNotVerify, "draw_does_not_verify",
      "The draw does not verify: \(Words.count(differences.count, "thing")) not as committed to,"
        + " drawn or written.", at: file,
      next: "Keep this file. Compare its SHA-256 with the scheme's log, and ask for another copy.")
    problem.faults = differences.prefix(200).map { DifferenceWords($0, in: file).fault }
    return problem
  }

  private static func told(_ fault: RevealFault) -> (String, String, line: Int?) {
    switch fault {
    case .notReveal:
      (
        "not_a_draw", "This is no file that opens a draw, or of a form this release does not know.",
        1
      )
    case .incomplete:
      ("incomplete", "The file is not whole: lines are missing or were cut off.", nil)
    case .unreadable(let line, _): ("unreadable_line", "This line is none of such a file.", line)
    case .facts(.unreadable(_, let text)):
      ("unreadable_line", "What the draw rested on cannot be read: \(text.prefix(80))", nil)
    case .facts:
      ("unreadable_facts", "What the draw rested on cannot be read from the file.", nil)
    case .otherVersion(let version, let known):
      (
        "other_version",
        "The draw was made by \(version.prefix(40)), and this release can make \(known) again.", nil
      )
    case .tooLarge:
      ("file_too_large", "The file is larger than \(RevealLimits.bytes >> 20) MB.", nil)
    case .tooMuch(let measure, let found, let most):
      (
        "draw_too_large",
        "The file asks for \(found) \(measure.rawValue); no draw has more than \(most).", nil
      )
    }
  }

  private static func next(_ fault: RevealFault) -> String {
    switch fault {
    case .otherVersion(let version, _):
      "Take the release that made it, or a later one: `icv rota verify --help` says which ways of"
        + " drawing a release knows, and it must name \(version.prefix(40))."
    default: "Ask the scheme for the file as `icv rota reveal` wrote it."
    }
  }
}

/// A difference in words.
struct DifferenceWords {
  private let difference: RotaDifference
  private let file: String

  init(_ difference: RotaDifference, in file: String) {
    self.difference = difference
    self.file = file
  }

  /// The difference as a fault: where, what, of which kind.
  var fault: ProblemFault {
    switch difference {
    case .seed(let digit):
      told(
        "seed",
        digit.map { "The seed is not the one committed to: its digit \($0) was changed." }
          ?? "The seed is not the one committed to.", "seed")
    case .facts:
      told("facts", "What the draw rested on is not what was committed to.", "facts")
    case .commitment(let stated, let found):
      told(
        "commitment",
        "What is opened gives the commitment \(found), and the file states \(stated).",
        "commitment")
    case .way(let stated, let made):
      told(
        "version",
        "The file states the way of drawing \(stated.rawValue), and what it opens is drawn by"
          + " \(made.rawValue).", "version")
    case .published(let stated, let published):
      told(
        "published", "The file states the commitment \(stated), and \(published) was published.",
        "published")
    case .altered(let line, let text, let was): altered(line, text, was: was)
    case .fact(let kept, let stated):
      told(
        "facts", "The office kept: \(kept ?? "nothing"). The file says: \(stated ?? "nothing").",
        "facts")
    case .window(let window, let stated, let again):
      told(
        window.rawValue,
        "The file says \(Self.drawn(stated)); drawn again it is \(Self.drawn(again)).",
        "window")
    case .change(let window, let from, let had):
      told(
        window.rawValue,
        "A change by hand starts from \(Self.people(from)); \(Self.people(had)) had"
          + " the window by then.", "change")
    case .refused:
      told("draw", "From what the file opens no draw can be made at all.", "draw")
    }
  }

  private func told(_ place: String, _ message: String, _ kind: String) -> ProblemFault {
    ProblemFault(place: place, message: message, kind: kind)
  }

  private func altered(_ line: Int, _ text: String, was: String?) -> ProblemFault {
    let words = AlteredLineWords(text, was: was)
    var fault = told("\(file):\(line)", words.text, words.kind)
    fault.line = line
    return fault
  }

  /// A window's line without its first two words: who goes, and when where that was drawn.
  private static func drawn(_ line: String?) -> String {
    guard let line else { return "not there" }
    let words = line.split(separator: " ").dropFirst(2)
    guard let who = words.first else { return "nothing" }
    return ([who == "-" ? "nobody" : String(who)] + words.dropFirst().map(String.init))
      .joined(separator: " ")
  }

  private static func people(_ visitors: [VisitorID]) -> String {
    visitors.isEmpty ? "nobody" : Words.list(visitors.map(\.rawValue))
  }
}

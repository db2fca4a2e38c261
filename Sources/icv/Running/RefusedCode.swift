import Scheme
import SchemeOffice

/// Refusals to put something on record about the Code or the framework: exit 3.
extension Problem {
  static func code(_ refusal: CodeRefusal) -> Problem {
    switch refusal {
    case .unknownRequirement(let typed):
      Problem(
        .document, "unknown_reference", "The Code's board has no requirement \"\(typed)\".",
        at: typed, next: "They go from C01 to C70: `icv code board` lists them.")
    case .unknownCriterion(let typed, let version):
      Problem(
        .document, "unknown_reference",
        "Version \(version) of the framework has no criterion \"\(typed)\".", at: typed,
        next: "`icv qaf list` shows them; another version is named with --framework.")
    case .unknownVersion(let typed, let known):
      Problem(
        .document, "unknown_version", "No version \"\(typed)\" of the framework is kept.",
        at: typed,
        next: known.isEmpty
          ? "Take one in with `icv qaf import FILE.csv`."
          : "Kept: \(known.joined(separator: ", ")).")
    case .noFramework:
      Problem(
        .document, "no_framework", "No criteria of ICVA's framework are kept yet.",
        next: "Take in your own copy: `icv qaf import --template` prints a file to fill in.")
    case .nothingSaid:
      Problem(
        .usage, "nothing_said", "Nothing is said.", at: "--text",
        next: "Say it in a sentence with --text.")
    case .endsBefore(let end, let day):
      Problem(
        .document, "ends_before",
        "\(Words.day(end)) is before \(Words.day(day)), the day from which it is said.",
        next: "Give a later day, or an earlier one with --on.")
    case .textTooLong(let letters, let most):
      Problem(
        .document, "text_too_long", "The text has \(letters) letters; at most \(most) are kept.",
        next: "Shorten it, or attach it as a file with `icv code evidence`.")
    case .fileIsEmpty:
      Problem(
        .document, "file_empty", "The file is empty.", next: "See that it was saved whole.")
    case .fileTooLarge(let bytes, let most):
      Problem(
        .document, "file_too_large",
        "The file has \(bytes) bytes; at most \(most) (10 MB) are kept with the records.",
        next: "Attach a smaller copy, or say where it lies with --document \"NAME, PLACE\".")
    }
  }
}

import Scheme
import SchemeOffice

/// Refusals of what was told of somebody's availability, in words.
extension Problem {
  static func availability(_ refusal: AvailabilityRefusal) -> Problem {
    switch refusal {
    case .past(let days, let today):
      Problem(
        .document, "days_past",
        "\(days.words) is past: today is \(today.words).", at: "--to",
        next: "Give days that are still to come.")
    case .tooFar(let days):
      Problem(
        .document, "days_too_far",
        "\(days.words) is longer than two years, or more than three years ahead.", at: "--to",
        next: "See that the year is right.")
    case .endsBeforeItBegins(let first, let last):
      Problem(
        .document, "days_reversed",
        "The last day, \(last.words), is before the first, \(first.words).", at: "--to",
        next: "Swap the two.")
    case .nothingBefore(let days):
      Problem(
        .document, "nothing_told_before",
        "Nothing was told for \(days.words), so it cannot be as it was then.",
        at: "--as-last-quarter", next: "Say when with --can \"weekdays evening, sat early\".")
    case .gone(let visitor):
      Problem(
        .document, "visitor_gone",
        "\(visitor) is no longer a visitor on the first of these days.", at: visitor.rawValue,
        next: "Look with `icv visitor show \(visitor)`.")
    }
  }

  /// Words about availability that were not understood, at the option they were given for.
  static func words(_ fault: AvailabilityWordsFault, option: String) -> Problem {
    let examples = "Write such as \"weekdays evening, sat early\" or \"any time, not tue night\"."
    let (message, next): (String, String) =
      switch fault.kind {
      case .unknownWord(let nearest):
        (
          "The word \"\(fault.word)\" is not understood.",
          (nearest.map { "Did you mean \"\($0)\"? " } ?? "") + examples
        )
      case .hour:
        (
          "\"\(fault.word)\" is an hour, and availability is told by the bands of the day.",
          "They are early 06:00 to 12:00, late 12:00 to 18:00, evening 18:00 to 22:00, night"
            + " 22:00 to 06:00."
        )
      case .brokenRange:
        (
          "\"\(fault.word)\" is not a range from one day to another, or one band to a later.",
          "Write such as mon-thu, or early-evening."
        )
      case .ambiguous:
        (
          "Before \"\(fault.word)\" the comma could be read two ways.",
          "Put ; between two things that have nothing to do with each other, and \"and\" or the"
            + " other words where they belong together: \"evenings; sat\", \"sat evening\"."
        )
      case .onlyExceptions:
        (
          "It says when they cannot go, not when they can.",
          "Begin with what can be: \"any time, not tue night\"."
        )
      case .empty: ("Nothing is said of when they can go.", examples)
      case .nothingAndMore:
        (
          "\"\(fault.word)\" stands beside something that can be.",
          "Write \"nothing\" alone, or leave it out."
        )
      case .tooLong: ("That is longer than 1,000 letters.", examples)
      }
    return Problem(.usage, "words_not_understood", message, at: option, next: next)
  }
}

/// What a word about availability means.
enum AvailabilityToken: Equatable {
  case days(WeekDays)
  case bands(DayBands)
  /// Between two days or two bands: all from the one to the other.
  case through
  /// Joins what stands on its two sides.
  case and
  case except
  /// From here on what is preferred is said.
  case prefers
  case nothing
  case comma
  /// Ends a part: what follows has nothing to do with what was before.
  case end
}

/// The words of availability and what each means.
enum AvailabilityVocabulary {
  static func token(_ word: String) -> AvailabilityToken? { words[word] }

  /// The words that may be meant by a mistyped one.
  static let known = words.keys.filter { $0.count > 2 }.sorted()

  /// Words that add nothing: `on`, `the`.
  static let idle: Set<String> = [
    "on", "in", "the", "at", "of", "but", "every", "each", "any", "only", "also", "i", "can",
    "then", "both", "from", "usually", "a", "all",
  ]

  /// Two words that mean one thing together and another apart.
  static let pairs: [String: AvailabilityToken] = [
    "all day": .bands(.all), "whole day": .bands(.all), "any time": .bands(.all),
    "all times": .bands(.all), "any day": .days(.all), "every day": .days(.all),
    "each day": .days(.all), "all days": .days(.all), "all week": .days(.all),
    "whole week": .days(.all), "not available": .nothing,
  ]

  private static let words: [String: AvailabilityToken] = {
    var words: [String: AvailabilityToken] = [
      "weekday": .days(.weekdays), "weekdays": .days(.weekdays),
      "weekend": .days(.weekend), "weekends": .days(.weekend),
      "daily": .days(.all), "everyday": .days(.all),
      "anytime": .bands(.all), "always": .bands(.all),
      "to": .through, "till": .through, "until": .through, "through": .through,
      "and": .and, "plus": .and, "or": .and,
      "not": .except, "except": .except, "excluding": .except, "without": .except,
      "prefer": .prefers, "prefers": .prefers, "preferred": .prefers, "preferably": .prefers,
      "ideally": .prefers,
      "nothing": .nothing, "none": .nothing, "never": .nothing, "unavailable": .nothing,
    ]
    for (number, name) in WeekPattern.dayNames.enumerated() {
      let name = name.lowercased()
      var forms = [name, String(name.prefix(3)), String(name.prefix(2))]
      if number == 1 { forms.append("tues") }
      if number == 2 { forms.append("weds") }
      if number == 3 { forms += ["thur", "thurs"] }
      for form in forms { words[form] = .days(.one(number)) }
      words[name + "s"] = .days(.one(number))
      words[name.prefix(3) + "s"] = .days(.one(number))
    }
    let bands: [(DayBand, [String])] = [
      (.early, ["early", "earlies", "morning", "mornings", "am"]),
      (.late, ["late", "lates", "afternoon", "afternoons", "pm"]),
      (.evening, ["evening", "evenings", "eve", "eves"]), (.night, ["night", "nights"]),
    ]
    for (band, forms) in bands { for form in forms { words[form] = .bands(.one(band)) } }
    return words
  }()
}

/// Functions over text, counted in UTF-16 units as JavaRosa counts.
enum TextFunctions {
  /// From one place up to before another, from the end where negative.
  static func slice(_ text: String, from: Double, to: Double?) -> String {
    let units = Array(text.utf16)
    let length = units.count
    func place(_ number: Double) -> Int {
      // Java turns what is no number into 0, and what is too great into the greatest.
      let whole = number.isNaN ? 0 : Int(max(-2_147_483_648, min(2_147_483_647, number)))
      return min(max(0, whole < 0 ? length + whole : whole), length)
    }
    let (start, end) = (place(from), to.map(place) ?? length)
    guard start <= end else { return "" }
    return String(decoding: units[start..<end], as: UTF16.self)
  }

  static func contains(_ text: String, _ part: String) -> Bool {
    let (all, wanted) = (Array(text.utf8), Array(part.utf8))
    guard !wanted.isEmpty else { return true }
    guard all.count >= wanted.count else { return false }
    return (0...(all.count - wanted.count)).contains { start in
      all[start..<(start + wanted.count)].elementsEqual(wanted)
    }
  }

  /// Without spaces at the ends, and one space wherever there were several.
  static func normalized(_ text: String) -> String {
    text.trimmed.unicodeScalars.split { RegexSet.spaces.contains($0) }
      .map { String(String.UnicodeScalarView($0)) }.joined(separator: " ")
  }

  /// Each character of `from` becomes that of `to` at the same place, or nothing.
  static func translated(_ text: String, _ from: String, _ to: String) -> String {
    let (old, new) = (Array(from.utf16), Array(to.utf16))
    var units: [UInt16] = []
    for unit in text.utf16 {
      guard let place = old.firstIndex(of: unit) else {
        units.append(unit)
        continue
      }
      if place < new.count { units.append(new[place]) }
    }
    return String(decoding: units, as: UTF16.self)
  }

  /// Whether the pattern matches the whole text; a pattern that cannot be read matches nothing.
  static func matches(_ text: String, _ pattern: String) -> Bool {
    do {
      return try RegexPattern(pattern).matchesWhole(text)
    } catch {
      // `form check` has refused every pattern written out; only one put together while running
      // can come here, and no answer is to be lost for it.
      return false
    }
  }
}

/// Choices kept in one text with spaces between.
enum AnswerWords {
  static func holds(_ text: String, word: String) -> Bool {
    if text == word { return true }
    return TextFunctions.contains(" " + text + " ", " " + word + " ")
  }

  static func count(_ text: String) -> Int { words(text).count }

  /// The word at a place counted from 0, empty outside.
  static func word(_ place: Double, of text: String) -> String {
    let words = words(text)
    let place = place.isNaN ? 0 : place.rounded(.towardZero)
    guard place >= 0, place < Double(words.count) else { return "" }
    let index = Int(place)
    return index < words.count ? String(words[index]) : ""
  }

  private static func words(_ text: String) -> [Substring] { text.split(separator: " ") }
}

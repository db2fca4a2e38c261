import Scheme

/// A line as it was typed, without what keys other than letters leave in it.
enum TypedLine {
  /// The line without control characters and the marks of arrow keys, and without spaces around.
  static func plain(_ line: String) -> String {
    var kept = String.UnicodeScalarView()
    var rest = line.unicodeScalars[...]
    while let letter = rest.popFirst() {
      if letter == "\u{1B}" {
        // An arrow key sends escape, a bracket, perhaps digits, and a letter.
        guard rest.first == "[" || rest.first == "O" else { continue }
        rest.removeFirst()
        rest = rest.drop { ("0"..."9").contains($0) || $0 == ";" }.dropFirst()
      } else if letter == "\t" {
        kept.append(" ")
      } else if letter.properties.generalCategory != .control {
        kept.append(letter)
      }
    }
    let text = String(kept)
    return String(text.trimmingSpaces)
  }
}

/// Words with the same meaning wherever they are typed.
enum TypedWords {
  private static let yes: Set<String> = ["y", "yes", "yeah", "yep", "ok", "okay", "true"]
  private static let no: Set<String> = ["n", "no", "nope", "false"]

  /// Yes, no, or nil where it is neither.
  static func truth(_ text: String) -> Bool? {
    let word = text.lowercased()
    if yes.contains(word) { return true }
    return no.contains(word) ? false : nil
  }

  private static let numbers = [
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
    "eleven", "twelve",
  ]

  /// A whole number in digits or as a word up to twelve; `none` and `nil` are nought.
  static func whole(_ text: String) -> Int? {
    let word = text.lowercased()
    if ["none", "nil", "nobody", "nought", "o"].contains(word) { return 0 }
    return numbers.firstIndex(of: word) ?? Int(text)
  }
}

import Foundation

/// What a command prints: facts on standard output, talk on standard error.
struct Output {
  let options: GlobalOptions

  /// Prints facts, as JSON when asked for and as text otherwise.
  func show(_ facts: some Encodable, text: () -> String) {
    if options.json {
      Output.printJSON(facts)
    } else {
      Output.printText(text())
    }
  }

  /// A word to the person at the keyboard, left out when quiet or when facts are for a script.
  func say(_ text: String) {
    guard !options.quiet, !options.json else { return }
    FileHandle.standardError.write(Data((text + "\n").utf8))
  }

  /// Prints a text and a line end, where it has none of its own.
  static func printText(_ text: String) {
    guard !text.isEmpty else { return }
    let end = text.utf8.last == UInt8(ascii: "\n") ? "" : "\n"
    FileHandle.standardOutput.write(Data((text + end).utf8))
  }

  /// Prints one JSON object: keys in lower snake case and in order, so that bytes can be compared.
  static func printJSON(_ facts: some Encodable) {
    let encoder = JSONEncoder()
    encoder.keyEncodingStrategy = .convertToSnakeCase
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    do {
      let line = try encoder.encode(facts) + Data("\n".utf8)
      FileHandle.standardOutput.write(line)
    } catch {
      preconditionFailure("facts are plain values: \(error)")
    }
  }

  /// Whether a person sits there: standard input and output are both terminals.
  var isTalking: Bool {
    !options.noInput && !options.json && isatty(STDIN_FILENO) == 1 && isatty(STDOUT_FILENO) == 1
  }
}

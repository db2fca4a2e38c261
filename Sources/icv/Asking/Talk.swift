import Foundation

/// The talk with the person at the keyboard: plain lines, one after another.
///
/// Nothing is drawn over and nothing depends on colour, so that a screen reader reads it in order.
struct Talk {
  /// Columns to wrap at.
  let width: Int

  /// A talk as wide as the terminal, within what reads well.
  init() {
    var size = winsize()
    let isKnown = ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0 && size.ws_col > 0
    width = max(20, min(isKnown ? Int(size.ws_col) - 1 : 76, 76))
  }

  /// Says a text, wrapped; an empty one is an empty line.
  func say(_ text: String = "", indent: Int = 0) {
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      write(Wrapping.wrap(String(line), width: width, indent: indent) + "\n")
    }
  }

  /// Says something after a number, the lines that follow indented under it.
  func say(_ text: String, numbered number: Int) {
    let mark = (number < 10 ? "  " : " ") + "\(number)  "
    write(Wrapping.wrap(mark + text, width: width, hanging: mark.count) + "\n")
  }

  /// Waits for a line; the word `stop`, and the end of what is typed, end the recording.
  func listen(_ prompt: String = "> ") throws(Leaving) -> String {
    write(prompt)
    guard let line = readLine(strippingNewline: true) else {
      write("\n")
      throw .stopped
    }
    let typed = TypedLine.plain(line)
    if typed.lowercased() == "stop" { throw .stopped }
    return typed
  }

  /// Asks something that is answered by yes or no, until it is.
  func yesOrNo(_ question: String) throws(Leaving) -> Bool {
    say(question)
    while true {
      switch TypedWords.truth(try listen()) {
      case true?: return true
      case false?: return false
      case nil: say("Please type y for yes or n for no.")
      }
    }
  }

  /// Asks for one of several by its number, until it is one.
  func choose(_ question: String, from options: [String]) throws(Leaving) -> Int {
    say(question)
    for (index, option) in options.enumerated() { say(option, numbered: index + 1) }
    while true {
      if let number = Int(try listen()), options.indices.contains(number - 1) {
        return number - 1
      }
      say("Please type a number from 1 to \(options.count).")
    }
  }

  private func write(_ text: String) { FileHandle.standardOutput.write(Data(text.utf8)) }
}

/// The person leaves; what was confirmed is kept.
enum Leaving: Error {
  case stopped
}

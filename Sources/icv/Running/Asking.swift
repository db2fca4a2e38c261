import Foundation

/// Questions to the person at the terminal.
enum Asking {
  /// Asks for yes or no; anything else asks again, the end of input is no.
  static func yes(_ question: String) -> Bool {
    while true {
      FileHandle.standardError.write(Data("\(question) [y/n] ".utf8))
      guard let answer = readLine()?.lowercased() else { return false }
      if ["y", "yes"].contains(answer) { return true }
      if ["n", "no"].contains(answer) { return false }
      FileHandle.standardError.write(Data("Please answer y or n.\n".utf8))
    }
  }
}

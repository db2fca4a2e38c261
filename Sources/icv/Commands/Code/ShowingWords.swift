import CodeBoard
import Scheme

/// What was put on record about the Code or the framework, in words.
enum ShowingWords {
  /// One declaration, document or gap, with its day and who put it there.
  static func told(_ showing: Showing, _ names: [PersonID: String]) -> String {
    let who = names[showing.author] ?? showing.author.rawValue
    var words = "\(Words.day(showing.day)), \(who), \(showing.kind.rawValue)"
    if let until = showing.until {
      words += showing.kind == .gap ? ", by \(Words.day(until))" : ", until \(Words.day(until))"
    }
    var lines = [words]
    if let document = showing.document {
      lines.append(document.title)
      if let file = document.file {
        lines.append("\(file.size) bytes, SHA-256 \(file.digest)")
      }
    }
    if let text = showing.text { lines += Columns.wrapped(text, width: 76) }
    return lines.joined(separator: "\n    ")
  }
}

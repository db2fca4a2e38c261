import Scheme

extension DrawnWindow {
  /// The window as a line of a file that proves a draw: its moment last, where one was drawn.
  var line: String {
    var words = ["drawn", id.rawValue]
    words.append(visitors.isEmpty ? "-" : visitors.map(\.rawValue).joined(separator: ","))
    if let moment { words += ["\(moment.day)", moment.band.word, "\(moment.minutes)"] }
    if isSurprise { words.append("surprise") }
    return words.joined(separator: " ")
  }
}

import Foundation
import Moments
import Scheme

/// The file of an instance with other slots; everything else in it stays as it is, byte for byte.
///
/// A year of all suites is several megabytes: taking it apart and putting it together again took
/// longer than the draw.
struct SlotsInstead {
  private let file: [UInt8]

  /// A file that was read as an instance already, and so is one JSON object.
  init(of file: Data) { self.file = Array(file) }

  /// The file with these bytes as the value of `slots`.
  func written(_ slots: [UInt8]) -> Data {
    let (place, isThere) = place()
    let name = isThere ? [] : Array(",\"slots\":".utf8)
    return Data(file[..<place.lowerBound] + name + slots + file[place.upperBound...])
  }

  /// Where the value of `slots` stands, or, where there is none, where the object ends.
  private func place() -> (Range<Int>, isThere: Bool) {
    var (depth, at, begin) = (0, 0, Int?.none)
    var (isKey, isSlots) = (false, false)
    while at < file.count {
      switch file[at] {
      case UInt8(ascii: "\""):
        let end = endOfText(at)
        if depth == 1, isKey { isSlots = isSlotsName(at...end) }
        at = end
      case UInt8(ascii: "{"), UInt8(ascii: "["):
        depth += 1
        if depth == 1 { isKey = true }
      case UInt8(ascii: ":") where depth == 1:
        isKey = false
        if isSlots { begin = at + 1 }
      case UInt8(ascii: ",") where depth == 1:
        if let begin { return (begin..<at, true) }
        isKey = true
      case UInt8(ascii: "}"), UInt8(ascii: "]"):
        depth -= 1
        if depth == 0 { return begin.map { ($0..<at, true) } ?? (at..<at, false) }
      default: break
      }
      at += 1
    }
    return (file.count..<file.count, false)
  }

  /// Where the quotation mark stands that ends a text.
  private func endOfText(_ begin: Int) -> Int {
    var at = begin + 1
    while at < file.count - 1, file[at] != UInt8(ascii: "\"") {
      at += file[at] == UInt8(ascii: "\\") ? 2 : 1
    }
    return min(at, file.count - 1)
  }

  /// Whether a text between quotation marks is `slots`, however it is written.
  private func isSlotsName(_ place: ClosedRange<Int>) -> Bool {
    let text = Data(file[place])
    if text == Data("\"slots\"".utf8) { return true }
    guard text.contains(UInt8(ascii: "\\")) else { return false }
    do {
      let name = try JSONSerialization.jsonObject(with: text, options: .fragmentsAllowed)
      return name as? String == "slots"
    } catch {
      // No text at all, and so no such name: the file was read whole before.
      return false
    }
  }
}

extension DrawnSlot {
  /// The slot as JSON, keys in alphabetical order.
  func json(number: Int) -> String {
    let start = LondonTime.wall(at: begins).time
    return "{\"band\":\(cell.band),\"begins\":\"\(LondonTime.text(begins))\",\"day\":\(cell.day),"
      + "\"id\":\(number),\"start\":\"\(start)\",\"suite\":\(suite)"
      + (isSurprise ? ",\"surprise\":true}" : "}")
  }
}

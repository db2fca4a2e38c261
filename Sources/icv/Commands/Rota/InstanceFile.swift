import Foundation
import Moments
import Pairing
import Scheme

/// An instance as it stands in a file, so that it can be written again with its slots.
struct InstanceFile {
  let instance: RotaInstance
  private let path: String
  private let bytes: Data

  init(_ path: String) throws {
    do {
      bytes = try Data(contentsOf: URL(fileURLWithPath: path))
    } catch {
      throw Problem(
        .document, "file_unreadable", "The instance cannot be read.", at: path,
        next: "Check the name.")
    }
    self.path = path
    do {
      instance = try RotaInstance(json: Array(bytes))
    } catch {
      throw Problem(error, in: path)
    }
  }

  /// Surprise visits asked for in a hundred weeks: `rules.surprise_percent`, 0 where it is not.
  func surprises() throws -> Int {
    let rules = try members()["rules"] as? [String: Any]
    guard let asked = rules?["surprise_percent"] else { return 0 }
    guard let number = asked as? Int, (0...700).contains(number) else {
      throw Problem(
        .document, "bad_instance", "surprise_percent is a whole number from 0 to 700.",
        at: "rules.surprise_percent", next: "20 is one surprise visit in five weeks.")
    }
    return number
  }

  /// The same instance with these slots, keys in alphabetical order.
  func withSlots(_ slots: [DrawnSlot]) throws -> Data {
    var members = try members()
    members["slots"] = slots.enumerated().map { number, slot in
      var told: [String: Any] = [
        "id": number, "suite": slot.suite, "day": slot.cell.day, "band": slot.cell.band,
        "start": LondonTime.wall(at: slot.begins).time.description,
        "begins": LondonTime.text(slot.begins),
      ]
      if slot.isSurprise { told["surprise"] = true }
      return told
    }
    return try JSONSerialization.data(withJSONObject: members, options: [.sortedKeys])
  }

  private func members() throws -> [String: Any] {
    try JSONSerialization.jsonObject(with: bytes) as? [String: Any] ?? [:]
  }
}

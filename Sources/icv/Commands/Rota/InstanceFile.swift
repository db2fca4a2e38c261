import Foundation
import Pairing

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

  /// The same instance with these slots.
  func withSlots(_ slots: [DrawnSlot]) -> Data {
    let lines = slots.enumerated().map { $1.json(number: $0) }
    return SlotsInstead(of: bytes).written(Array("[\(lines.joined(separator: ",\n"))]".utf8))
  }

  private func members() throws -> [String: Any] {
    try JSONSerialization.jsonObject(with: bytes) as? [String: Any] ?? [:]
  }
}

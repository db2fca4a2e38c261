import Findings
import Foundation

/// A file of answers: nested JSON by question name, alone or under `answers`.
enum AnswersFile {
  /// The longest file read, in bytes.
  static let longest = 16 << 20

  static func read(_ file: String) throws -> NestedAnswer {
    let data: Data
    do {
      data = try Data(contentsOf: URL(fileURLWithPath: file))
    } catch {
      throw Problem(
        .document, "file_unreadable", "The answers cannot be read.", at: file,
        next: "Check the file's name.")
    }
    guard data.count <= longest else {
      throw Problem(.document, "too_long", "The answers are longer than 16 MB.", at: file)
    }
    do {
      let tree = try JSONDecoder().decode(AnswerTree.self, from: data)
      if case .group(let entries) = tree.answer, entries.contains(where: { $0.name == "format" }),
        let inside = entries.first(where: { $0.name == "answers" })
      {
        return inside.answer
      }
      return tree.answer
    } catch let error as DecodingError {
      throw Problem(
        .document, "not_json", "The answers are not JSON: \(Self.words(error))", at: file,
        next: "Write {\"question\": \"answer\"}, a list for a repeat.")
    }
  }

  private static func words(_ error: DecodingError) -> String {
    switch error {
    case .dataCorrupted(let context), .typeMismatch(_, let context),
      .valueNotFound(_, let context), .keyNotFound(_, let context):
      context.debugDescription
    @unknown default: "\(error)"
    }
  }
}

/// JSON as nested answers: numbers and truths become their text, null is no answer.
private struct AnswerTree: Decodable {
  let answer: NestedAnswer

  init(from decoder: any Decoder) throws {
    guard decoder.codingPath.count < 64 else {
      throw DecodingError.dataCorrupted(
        DecodingError.Context(
          codingPath: decoder.codingPath, debugDescription: "It is nested more than 64 deep."))
    }
    if let map = try AnswerTree.map(decoder) {
      answer = map
      return
    }
    if var list = AnswerTree.list(decoder) {
      var values: [NestedAnswer] = []
      while !list.isAtEnd { values.append(try list.decode(AnswerTree.self).answer) }
      answer = .list(values)
      return
    }
    let one = try decoder.singleValueContainer()
    if one.decodeNil() {
      answer = .none
    } else if let text = AnswerTree.value(String.self, in: one) {
      answer = .text(text)
    } else if let truth = AnswerTree.value(Bool.self, in: one) {
      answer = .text(truth ? "true" : "false")
    } else if let whole = AnswerTree.value(Int.self, in: one) {
      answer = .text(String(whole))
    } else {
      answer = .text("\(try one.decode(Double.self))")
    }
  }

  private static func map(_ decoder: any Decoder) throws -> NestedAnswer? {
    let map: KeyedDecodingContainer<Name>
    do {
      map = try decoder.container(keyedBy: Name.self)
    } catch DecodingError.typeMismatch {
      return nil
    }
    return .group(
      try map.allKeys.sorted { $0.stringValue < $1.stringValue }.map { key in
        NestedEntry(
          name: key.stringValue, answer: try map.decode(AnswerTree.self, forKey: key).answer)
      })
  }

  private static func list(_ decoder: any Decoder) -> (any UnkeyedDecodingContainer)? {
    do {
      return try decoder.unkeyedContainer()
    } catch {
      // Not a list: it is one answer.
      return nil
    }
  }

  private static func value<Value: Decodable>(
    _ type: Value.Type, in container: any SingleValueDecodingContainer
  ) -> Value? {
    do {
      return try container.decode(type)
    } catch {
      // Another type: the next is tried.
      return nil
    }
  }

  private struct Name: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }
    init(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
  }
}

public import Findings

/// Answers as JSON has them: texts, numbers, lists and names; null is no answer.
public indirect enum JSONAnswer: Codable, Hashable, Sendable {
  case none
  case text(String)
  case list([JSONAnswer])
  case object([String: JSONAnswer])

  /// Reads a value of any kind; a truth value is the text it is written as.
  public init(from decoder: any Decoder) throws {
    let value = try decoder.singleValueContainer()
    guard !value.decodeNil() else {
      self = .none
      return
    }
    self = try JSONAnswer.oneOf(
      { .text(try value.decode(String.self)) },
      { .text(try value.decode(Bool.self) ? "true" : "false") },
      { .text(String(try value.decode(Int.self))) },
      { .text("\(try value.decode(Double.self))") },
      { .list(try value.decode([JSONAnswer].self)) },
      { .object(try value.decode([String: JSONAnswer].self)) })
  }

  /// The first reading whose type fits; a mismatch only means that the next is tried.
  private static func oneOf(_ readings: (() throws -> JSONAnswer)...) throws -> JSONAnswer {
    var last: (any Error)?
    for reading in readings {
      do {
        return try reading()
      } catch let error as DecodingError {
        last = error
      }
    }
    throw last ?? AnswersFileFault(place: "the file", what: "This is no answer.")
  }

  /// Writes the value.
  public func encode(to encoder: any Encoder) throws {
    var value = encoder.singleValueContainer()
    switch self {
    case .none: try value.encodeNil()
    case .text(let text): try value.encode(text)
    case .list(let list): try value.encode(list)
    case .object(let keys): try value.encode(keys)
    }
  }

  /// The same as answers of a form; names in the order of the alphabet, which the engine ignores.
  public var nested: NestedAnswer {
    switch self {
    case .none: .none
    case .text(let text): .text(text)
    case .list(let list): .list(list.map(\.nested))
    case .object(let keys):
      .group(
        keys.sorted { $0.key < $1.key }
          .map { NestedEntry(name: $0.key, answer: $0.value.nested) })
    }
  }

  /// Answers of a form as JSON.
  public init(_ answer: NestedAnswer) {
    switch answer {
    case .none: self = .none
    case .text(let text): self = .text(text)
    case .list(let list): self = .list(list.map(JSONAnswer.init))
    case .group(let entries):
      self = .object(
        Dictionary(
          entries.map { ($0.name, JSONAnswer($0.answer)) },
          uniquingKeysWith: { first, _ in first }))
    }
  }

  /// The text, where it is one.
  var word: String? {
    if case .text(let text) = self, !text.isEmpty { text } else { nil }
  }

  /// The items, where it is a list.
  var list: [JSONAnswer] {
    if case .list(let list) = self { list } else { [] }
  }

  /// Texts of a list, or the words of one text.
  var words: [String] {
    switch self {
    case .list(let list): list.compactMap(\.word)
    case .text(let text): text.split { $0 == " " || $0 == "," || $0 == ";" }.map(String.init)
    default: []
    }
  }
}

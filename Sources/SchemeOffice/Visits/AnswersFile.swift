public import Findings
public import Foundation
import Scheme

/// What a visit is handed in as: one file, made at a terminal, in a take-away folder or elsewhere.
public struct AnswersFile: Sendable {
  /// The mark of the format; bare answers have none.
  public static let format = "icv-answers-1"

  public var reference: String?
  public var form: String?
  public var version: String?
  public var suite: String?
  public var window: String?
  public var visitors: [String]
  public var confirmations: [Confirmation]
  public var answers: NestedAnswer

  /// Answers with nothing around them.
  public init(answers: NestedAnswer) {
    self.answers = answers
    visitors = []
    confirmations = []
  }

  /// Whether a visitor stands by the report, and what they say in private when not.
  public struct Confirmation: Sendable, Hashable {
    public var visitor: String
    /// `confirmed` or `dissents`.
    public var standing: String
    public var dissent: String?

    /// A visitor's word on the report.
    public init(visitor: String, standing: String, dissent: String? = nil) {
      self.visitor = visitor
      self.standing = standing
      self.dissent = dissent
    }
  }
}

/// Reading and writing the file's JSON.
extension AnswersFile {
  /// Reads a file; throws what is wrong with it and where.
  public init(json: Data) throws(AnswersFileFault) {
    let root: JSONAnswer
    do {
      root = try JSONDecoder().decode(JSONAnswer.self, from: json)
    } catch {
      throw AnswersFileFault(place: AnswersFileFault.place(error), what: "This is not JSON.")
    }
    guard case .object(let keys) = root else {
      throw AnswersFileFault(place: "the file", what: "Answers by name belong here.")
    }
    guard let format = keys["format"] else {
      self.init(answers: root.nested)
      return
    }
    guard format == .text(AnswersFile.format) else {
      throw AnswersFileFault(place: "format", what: "Only \(AnswersFile.format) is known.")
    }
    self.init(answers: keys["answers"]?.nested ?? .group([]))
    reference = keys["reference"]?.word
    form = keys["form"]?.word
    version = keys["version"]?.word
    suite = keys["suite"]?.word
    window = keys["window"]?.word
    visitors = keys["visitors"]?.words ?? []
    confirmations = try (keys["confirmations"]?.list ?? []).map { item throws(AnswersFileFault) in
      guard case .object(let parts) = item, let visitor = parts["visitor"]?.word,
        let standing = parts["standing"]?.word
      else {
        throw AnswersFileFault(
          place: "confirmations", what: "Each needs a visitor and a standing.")
      }
      return Confirmation(
        visitor: visitor, standing: standing, dissent: parts["dissent"]?.word)
    }
  }

  /// The file's bytes: keys in order, so that the same answers are the same bytes.
  public func json() throws -> Data {
    var keys: [String: JSONAnswer] = [
      "format": .text(AnswersFile.format), "answers": JSONAnswer(answers),
      "visitors": .list(visitors.map(JSONAnswer.text)),
    ]
    let words = [
      "reference": reference, "form": form, "version": version, "suite": suite,
      "window": window,
    ]
    for (key, word) in words { keys[key] = word.map(JSONAnswer.text) }
    keys["confirmations"] = .list(
      confirmations.map { confirmation in
        var parts: [String: JSONAnswer] = [
          "visitor": .text(confirmation.visitor), "standing": .text(confirmation.standing),
        ]
        parts["dissent"] = confirmation.dissent.map(JSONAnswer.text)
        return .object(parts)
      })
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
    return try encoder.encode(JSONAnswer.object(keys)) + Data("\n".utf8)
  }
}

/// What is wrong with an answers file, and where.
public struct AnswersFileFault: Error, Hashable, Sendable {
  public let place: String
  public let what: String

  public init(place: String, what: String) {
    self.place = place
    self.what = what
  }

  /// The place that a decoding error names, as far as it does.
  static func place(_ error: any Error) -> String {
    guard let error = error as? DecodingError, case .dataCorrupted(let context) = error,
      let inner = context.underlyingError as NSError?,
      let told = inner.userInfo["NSDebugDescription"] as? String
    else { return "the file" }
    return told
  }
}

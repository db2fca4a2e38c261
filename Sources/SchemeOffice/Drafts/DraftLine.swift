import Foundation
import Scheme

/// A step as one line of JSON.
enum DraftLine {
  static let format = "icv-draft-1"

  /// The line with its end.
  static func bytes(of step: DraftStep) throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return [UInt8](try encoder.encode(Keys(step))) + [UInt8(ascii: "\n")]
  }

  /// The step that a line without its end holds, nil where it holds none.
  static func step(_ line: some Collection<UInt8>) -> DraftStep? {
    do {
      return try JSONDecoder().decode(Keys.self, from: Data(line)).step
    } catch {
      // A line that power failed in the middle of is no step.
      return nil
    }
  }

  fileprivate struct Keys: Codable {
    let word: String
    var format: String?
    var reference: String?
    var form: String?
    var version: String?
    var formDigest: String?
    var window: String?
    var by: String?
    var at: String?
    var path: String?
    var value: String?
    var typed: String?
    var visitor: String?
    var standing: String?
    var dissent: String?

    enum CodingKeys: String, CodingKey {
      case word = "do"
      case formDigest = "form_digest"
      case format, reference, form, version, window, by, at, path, value, typed, visitor
      case standing, dissent
    }
  }
}

extension DraftLine.Keys {
  fileprivate init(_ step: DraftStep) {
    switch step {
    case .begin(let beginning):
      self.init(word: "begin", format: DraftLine.format)
      reference = beginning.reference.rawValue
      form = beginning.form
      version = beginning.version
      formDigest = beginning.formDigest
      window = beginning.window
      by = beginning.by
      at = beginning.at.description
    case .answer(let path, let value, let typed):
      self.init(word: "answer", path: path, value: value, typed: typed)
    case .add(let path): self.init(word: "add", path: path)
    case .delete(let path): self.init(word: "delete", path: path)
    case .pass(let path): self.init(word: "pass", path: path)
    case .leave(let path): self.init(word: "leave", path: path)
    case .takeUpLater: self.init(word: "take-up-later")
    case .confirm(let told):
      self.init(
        word: "confirm", visitor: told.visitor, standing: told.standing, dissent: told.dissent)
    case .handIn: self.init(word: "hand-in")
    }
  }

  fileprivate var step: DraftStep? {
    switch (word, path) {
    case ("begin", _): beginning.map(DraftStep.begin)
    case ("answer", let path?): .answer(path: path, value: value ?? "", typed: typed ?? "")
    case ("add", let path?): .add(path: path)
    case ("delete", let path?): .delete(path: path)
    case ("pass", let path?): .pass(path: path)
    case ("leave", let path?): .leave(path: path)
    case ("take-up-later", _): .takeUpLater
    case ("hand-in", _): .handIn
    case ("confirm", _):
      if let visitor, let standing {
        .confirm(AnswersFile.Confirmation(visitor: visitor, standing: standing, dissent: dissent))
      } else {
        nil
      }
    default: nil
    }
  }

  private var beginning: DraftBeginning? {
    guard format == DraftLine.format, let reference, let form, let version, let formDigest,
      let at = at.flatMap({ Instant($0) })
    else { return nil }
    return DraftBeginning(
      reference: Reference(reference), form: form, version: version, formDigest: formDigest,
      window: window, by: by, at: at)
  }
}

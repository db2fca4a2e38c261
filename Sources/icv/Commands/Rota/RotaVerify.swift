import ArgumentParser
import Foundation
import RotaDrawing
import Scheme
import SchemeOffice
import Seals

/// `icv rota verify`: makes a draw again from the file that opens it; needs no scheme.
struct RotaVerify: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify", abstract: "Makes a draw again from the file that opens it.",
    discussion: """
      Examples:
        icv rota verify rota-2026-04-06-for-the-auditor.txt
        icv rota verify rota-2026-04-06-public.txt --published 3f6c…   the commitment you were given

      Needs no scheme. From the auditor's file it draws moments and pairs again, from the seed and
      what the draw rested on, and compares every window; then it lists what was changed by hand,
      who did it and why. From the public file it checks that seed and period are those committed
      to. Draws by \(WayOfDrawing.names) can be checked. Ends with 6 when anything differs, and
      says what.
      """)

  @Argument(help: "The file that `icv rota reveal` wrote.") var file: String
  @Option(help: "The commitment as it was published before the period, or a file that holds it.")
  var published: String?
  @OptionGroup var options: GlobalOptions

  func run() throws {
    let text = try RevealFile.text(file)
    let published = try published.map(RevealFile.commitment)
    do {
      if text.hasPrefix("icv-rota-public-") {
        try show(PublicVerification(text: text, published: published), text)
      } else {
        try show(RotaVerification(full: text, published: published), text, published)
      }
    } catch let fault as RevealFault {
      throw Problem.reveal(fault, in: file)
    }
  }

  private func show(_ found: RotaVerification, _ text: String, _ published: String?) throws {
    guard found.isVerified else {
      throw Problem.differs(found.differences, in: file)
    }
    let digest = Digest(of: text).description
    Output(options: options).show(VerifiedFacts(found, digest, isPublished: published != nil)) {
      VerifyWords(found).text(digest: digest, isPublished: published != nil)
    }
  }

  private func show(_ found: PublicVerification, _ text: String) throws {
    guard found.differences.isEmpty else {
      throw Problem.differs(found.differences, in: file)
    }
    guard found.isSaidVerified else {
      throw Problem(
        .logDoesNotVerify, "draw_does_not_verify",
        "The commitment opens, and the scheme itself says that its draw did not come out again.",
        at: file, next: "Ask the scheme for its auditor's findings.")
    }
    let digest = Digest(of: text).description
    Output(options: options).show(VerifiedFacts(found, digest, isPublished: published != nil)) {
      VerifyWords.text(found.proof, digest: digest, isPublished: published != nil)
    }
  }
}

/// Files and digits that `icv rota verify` is given.
enum RevealFile {
  /// The text of a file no larger than any that opens a draw.
  static func text(_ file: String) throws -> String {
    do {
      let handle = try FileHandle(forReadingFrom: URL(fileURLWithPath: file))
      let bytes = try handle.read(upToCount: RevealLimits.bytes + 1) ?? Data()
      guard bytes.count <= RevealLimits.bytes else {
        throw Problem.reveal(.tooLarge(bytes: bytes.count), in: file)
      }
      guard let text = String(data: bytes, encoding: .utf8) else {
        throw Problem.reveal(.notReveal, in: file)
      }
      return text
    } catch let problem as Problem {
      throw problem
    } catch {
      throw Problem(
        .document, "file_unreadable", "The file cannot be read: \(ShelfFault.reason(error)).",
        at: file, next: "See that the name is right and that you may read the file.")
    }
  }

  /// The 64 digits of a commitment, typed or in a file.
  static func commitment(_ given: String) throws -> String {
    if let digest = Digest(hex: given) { return digest.description }
    if FileManager.default.fileExists(atPath: given) {
      let words = try text(given).split(whereSeparator: \.isWhitespace)
      if let digest = words.lazy.compactMap({ Digest(hex: String($0)) }).first {
        return digest.description
      }
    }
    throw Problem(
      .usage, "bad_commitment", "This is no commitment, and no file that holds one.",
      at: "--published", next: "Give its 64 digits, or the text that `icv rota commitment` wrote.")
  }
}

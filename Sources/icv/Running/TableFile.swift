import Foundation
import SchemeOffice

/// A spreadsheet named on the command line.
enum TableFile {
  /// The most bytes of a file that is read whole.
  private static let most = 64 << 20

  /// Gives a file's bytes to a duty; every fault of the table names the file, line and column.
  static func taking<Outcome>(
    _ path: String, _ duty: ([UInt8]) throws -> Outcome
  ) throws -> Outcome {
    let bytes = try read(path)
    return try Problem.named(path) { try duty(bytes) }
  }

  /// The bytes of a file, `-` for standard input.
  static func read(_ path: String) throws -> [UInt8] {
    let bytes: Data?
    do {
      bytes =
        path == "-"
        ? try FileHandle.standardInput.readToEnd()
        : try Data(contentsOf: URL(fileURLWithPath: path))
    } catch {
      throw Problem(
        .document, "file_unreadable", "The file cannot be read: \(ShelfFault.reason(error)).",
        at: path, next: "See that the name is right and that you may read the file.")
    }
    guard (bytes?.count ?? 0) <= most else {
      throw Problem(
        .document, "file_too_large", "The file is larger than 64 MB.", at: path,
        next: "Split it into several files.")
    }
    return Array(bytes ?? Data())
  }
}

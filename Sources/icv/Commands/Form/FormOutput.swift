import Foundation

/// Where an exported form goes: the file named, or standard output.
struct FormOutput {
  let path: String?
  let options: GlobalOptions

  /// Writes the whole file at once, so that a full disk leaves the old one as it was.
  func write(_ bytes: [UInt8]) throws {
    guard let path else {
      FileHandle.standardOutput.write(Data(bytes))
      return
    }
    let output = Output(options: options)
    guard !options.dryRun else {
      output.say("Would write \(path), \(bytes.count) bytes.")
      return
    }
    do {
      try Data(bytes).write(to: URL(fileURLWithPath: path), options: .atomic)
    } catch {
      throw Problem(
        .fault, "cannot_write", "The file cannot be written: \(error.localizedDescription)",
        at: path, next: "Check the folder and the space left, or name another file.")
    }
    output.show(Written(file: path, bytes: bytes.count)) { "\(path) written." }
  }

  private struct Written: Encodable {
    let file: String
    let bytes: Int
  }
}

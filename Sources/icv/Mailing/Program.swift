import Foundation

/// Another program of the machine, run with its arguments as they are: no shell reads them.
enum Program {
  /// Where a program is, on the search path or in these folders; nil where there is none.
  static func path(_ name: String, also folders: [String]) -> String? {
    let search = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"
    return (search.split(separator: ":").map(String.init) + folders)
      .map { "\($0)/\(name)" }
      .first { FileManager.default.isExecutableFile(atPath: $0) }
  }

  /// Runs a program with a short text on its standard input; throws unless it ends with 0.
  static func run(_ path: String, _ arguments: [String], input: String) throws {
    let name = URL(fileURLWithPath: path).lastPathComponent
    let process = Process()
    process.executableURL = URL(fileURLWithPath: path)
    process.arguments = arguments
    let (stdin, stderr) = (Pipe(), Pipe())
    process.standardInput = stdin
    process.standardOutput = FileHandle.nullDevice
    process.standardError = stderr
    // The text is far shorter than what a pipe holds: it waits there until it is read.
    try stdin.fileHandleForWriting.write(contentsOf: Data(input.utf8))
    try stdin.fileHandleForWriting.close()
    do {
      try process.run()
    } catch {
      throw MailFault.programFailed(name, code: -1, said: error.localizedDescription)
    }
    let said = try stderr.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else {
      let text = String(decoding: said.prefix(400), as: UTF8.self)
      throw MailFault.programFailed(
        name, code: process.terminationStatus,
        said: text.split(whereSeparator: \.isNewline).joined(separator: " "))
    }
  }
}

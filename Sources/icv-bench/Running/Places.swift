import Foundation

/// Where the bench finds what it needs and leaves what it makes.
enum Places {
  /// The top of the repository, from where this file was compiled.
  static let top = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  /// This program.
  static var own: URL {
    Bundle.main.executableURL ?? URL(fileURLWithPath: CommandLine.arguments[0])
  }

  /// What a run makes; it is emptied when a run begins.
  static let scratch = top.appendingPathComponent(".build/bench")

  /// A file that belongs to the bench's tests and peers.
  static func material(_ name: String) -> URL { top.appendingPathComponent("Tests/bench/\(name)") }

  /// A folder of the run, made empty.
  static func folder(_ name: String) throws -> URL {
    let folder = scratch.appendingPathComponent(name)
    if FileManager.default.fileExists(atPath: folder.path) {
      try FileManager.default.removeItem(at: folder)
    }
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    return folder
  }

  /// Throws away what an earlier run made.
  static func empty() throws {
    if FileManager.default.fileExists(atPath: scratch.path) {
      try FileManager.default.removeItem(at: scratch)
    }
    try FileManager.default.createDirectory(at: scratch, withIntermediateDirectories: true)
  }

  /// A program on the path, nil where there is none.
  static func program(_ name: String) -> String? {
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
    return folders.map { "\($0)/\(name)" }.first {
      FileManager.default.isExecutableFile(atPath: $0)
    }
  }
}

public import Foundation

/// A new folder for papers about people and weeks to come, which its owner alone can open.
public struct PaperFolder: Sendable {
  public let url: URL

  /// The folder at a place, whether or not it is there.
  public init(_ url: URL) { self.url = url }

  /// Refuses a place where something is already, so that no older paper stays beside a newer one.
  public func checkFree() throws { try TakeAwayFolder(url).checkFree() }

  /// Writes the papers by their file names.
  public func write(_ papers: [(name: String, text: String)]) throws {
    do {
      try FileManager.default.createDirectory(
        at: url, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    } catch {
      throw ShelfFault(path: url.path, reason: ShelfFault.reason(error))
    }
    for paper in papers {
      try Self.write(paper.text, to: url.appendingPathComponent(paper.name))
    }
  }

  /// Writes one paper so that it is there whole or not at all, and for its owner alone.
  public static func write(_ text: String, to file: URL) throws {
    try FileCalls.replace(file.path, with: Array(text.utf8))
  }
}

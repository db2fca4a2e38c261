import Foundation

/// A file read piece by piece, as often as is asked: large tables are checked first, then written.
public struct FileChunks: Sendable {
  /// The file's path, for messages.
  public let path: String
  private let size = 262_144

  /// The file at a path; nothing is opened yet.
  public init(path: String) { self.path = path }

  /// Hands over the file's bytes from the beginning.
  public func read(_ take: ([UInt8]) throws -> Void) throws {
    let handle: FileHandle
    do {
      handle = try FileHandle(forReadingFrom: URL(fileURLWithPath: path))
    } catch {
      throw ShelfFault(path: path, reason: ShelfFault.reason(error))
    }
    defer { handle.closeFile() }
    while let chunk = try handle.read(upToCount: size), !chunk.isEmpty {
      try take([UInt8](chunk))
    }
  }
}

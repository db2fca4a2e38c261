import Foundation

/// Calls of the system that make sure bytes are on disk before anybody is told so.
enum FileCalls {
  /// Opens a file; `flags` are those of `open(2)`, the file is for its owner alone.
  static func open(_ path: String, _ flags: Int32) throws(DraftFault) -> Int32 {
    let descriptor = Foundation.open(path, flags | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw fault(path, "opening") }
    return descriptor
  }

  /// Writes every byte and waits until the disk has them.
  static func write(_ bytes: [UInt8], to descriptor: Int32, path: String) throws(DraftFault) {
    var done = 0
    while done < bytes.count {
      let count = bytes.withUnsafeBytes { buffer in
        Foundation.write(descriptor, buffer.baseAddress?.advanced(by: done), bytes.count - done)
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw fault(path, "writing") }
      done += count
    }
    guard fsync(descriptor) == 0 else { throw fault(path, "writing to disk") }
  }

  /// Waits until a folder's list of files is on disk.
  static func syncFolder(_ path: String) throws(DraftFault) {
    let descriptor = try open(path, O_RDONLY | O_DIRECTORY)
    defer { close(descriptor) }
    guard fsync(descriptor) == 0 else { throw fault(path, "writing to disk") }
  }

  /// Makes a folder for its owner alone, where there is none.
  static func makeFolder(_ path: String) throws(DraftFault) {
    if mkdir(path, 0o700) == 0 {
      let parent = URL(fileURLWithPath: path).deletingLastPathComponent().path
      try syncFolder(parent)
    } else if errno != EEXIST {
      throw fault(path, "making the folder")
    }
  }

  /// Everything in a file that is open.
  static func readAll(_ descriptor: Int32, path: String) throws(DraftFault) -> [UInt8] {
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 65_536)
    guard lseek(descriptor, 0, SEEK_SET) == 0 else { throw fault(path, "reading") }
    while true {
      let count = read(descriptor, &chunk, chunk.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw fault(path, "reading") }
      guard count > 0 else { return bytes }
      bytes += chunk.prefix(count)
    }
  }

  /// Writes a whole file so that it is there complete or not at all.
  static func replace(_ path: String, with bytes: [UInt8]) throws(DraftFault) {
    let new = path + ".new"
    let descriptor = try open(new, O_WRONLY | O_CREAT | O_TRUNC)
    defer { close(descriptor) }
    try write(bytes, to: descriptor, path: new)
    guard rename(new, path) == 0 else { throw fault(path, "naming") }
    try syncFolder(URL(fileURLWithPath: path).deletingLastPathComponent().path)
  }

  /// The fault that the last call left behind.
  static func fault(_ path: String, _ doing: String) -> DraftFault {
    .system(path: path, doing: doing, reason: String(cString: strerror(errno)))
  }
}

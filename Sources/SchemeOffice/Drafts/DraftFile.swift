import Foundation
import Scheme

/// A visit being recorded, as an append-only file: one line a step, on disk before anyone is told.
///
/// While it is open nobody else can open it. A last line that power failed in is left out.
public final class DraftFile {
  public let beginning: DraftBeginning
  /// Every step so far, the beginning included.
  public private(set) var steps: [DraftStep]
  private let path: String
  private let descriptor: Int32
  private var length: Int

  private init(
    _ beginning: DraftBeginning, _ steps: [DraftStep], path: String, descriptor: Int32,
    length: Int
  ) {
    self.beginning = beginning
    self.steps = steps
    self.path = path
    self.descriptor = descriptor
    self.length = length
  }

  deinit { close(descriptor) }

  /// A new draft's file; nil where one of that name is there already.
  static func begin(_ beginning: DraftBeginning, at path: String) throws(DraftFault) -> DraftFile? {
    if access(path, F_OK) == 0 { return nil }
    let descriptor = try FileCalls.open(path, O_RDWR | O_CREAT | O_EXCL | O_APPEND)
    let draft = DraftFile(beginning, [], path: path, descriptor: descriptor, length: 0)
    try draft.lock()
    try draft.keep(.begin(beginning))
    try FileCalls.syncFolder(URL(fileURLWithPath: path).deletingLastPathComponent().path)
    return draft
  }

  /// Takes up a draft where it was left.
  static func resume(_ path: String) throws(DraftFault) -> DraftFile {
    let descriptor = try FileCalls.open(path, O_RDWR | O_APPEND)
    var isKept = false
    defer { if !isKept { close(descriptor) } }
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
      throw errno == EWOULDBLOCK ? .inUse(path: path) : FileCalls.fault(path, "locking")
    }
    let read = try DraftReading(try FileCalls.readAll(descriptor, path: path), path: path)
    guard case .begin(let beginning) = read.steps.first else { throw .notADraft(path: path) }
    // What power failed in goes, or the next line would be joined to it.
    guard ftruncate(descriptor, off_t(read.length)) == 0 else {
      throw FileCalls.fault(path, "mending")
    }
    isKept = true
    return DraftFile(
      beginning, read.steps, path: path, descriptor: descriptor, length: read.length)
  }

  /// Writes a step and returns once it is on disk; after a fault the file is as it was.
  public func keep(_ step: DraftStep) throws(DraftFault) {
    let bytes: [UInt8]
    do {
      bytes = try DraftLine.bytes(of: step)
    } catch {
      preconditionFailure("a step is plain text: \(error)")
    }
    do {
      try FileCalls.write(bytes, to: descriptor, path: path)
    } catch {
      // Part of a line may be there: it must not be joined to the next.
      guard ftruncate(descriptor, off_t(length)) == 0 else {
        throw FileCalls.fault(path, "mending")
      }
      throw error
    }
    length += bytes.count
    steps.append(step)
  }

  /// Takes the draft away: the visit was handed in, or is not wanted.
  public func delete() throws(DraftFault) {
    guard unlink(path) == 0 else { throw FileCalls.fault(path, "deleting") }
    try FileCalls.syncFolder(URL(fileURLWithPath: path).deletingLastPathComponent().path)
  }

  private func lock() throws(DraftFault) {
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
      throw errno == EWOULDBLOCK ? .inUse(path: path) : FileCalls.fault(path, "locking")
    }
  }
}

/// The steps that a draft's bytes hold.
struct DraftReading {
  private(set) var steps: [DraftStep] = []
  /// How many bytes of whole, readable lines there are.
  private(set) var length = 0

  /// Reads lines until the end, or until a last one that is torn; one unreadable in the middle is
  /// a fault.
  init(_ bytes: [UInt8], path: String) throws(DraftFault) {
    let end = UInt8(ascii: "\n")
    var start = 0
    while let stop = bytes[start...].firstIndex(of: end) {
      guard let step = DraftLine.step(bytes[start..<stop]) else {
        if bytes[(stop + 1)...].contains(end) {
          throw .unreadableLine(path: path, line: steps.count + 1)
        }
        return
      }
      steps.append(step)
      start = stop + 1
      length = start
    }
  }
}

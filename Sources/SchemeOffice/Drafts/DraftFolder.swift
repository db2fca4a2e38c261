public import Foundation
public import Scheme

/// The folder `drafts` beside a scheme's file or in a take-away folder.
public struct DraftFolder: Sendable {
  private let path: String

  /// The drafts of a scheme's folder or a take-away folder; nothing is made yet.
  public init(in folder: URL) { path = folder.appendingPathComponent("drafts").path }

  /// Every draft that holds at least its beginning, the earliest first.
  public func drafts() throws(DraftFault) -> [DraftFound] {
    guard access(path, F_OK) == 0 else { return [] }
    let names: [String]
    do {
      names = try FileManager.default.contentsOfDirectory(atPath: path)
    } catch {
      throw .system(path: path, doing: "listing", reason: ShelfFault.reason(error))
    }
    var found: [DraftFound] = []
    for name in names.sorted() where name.hasSuffix(".jsonl") {
      let file = path + "/" + name
      let descriptor = try FileCalls.open(file, O_RDONLY)
      defer { close(descriptor) }
      let read = try DraftReading(try FileCalls.readAll(descriptor, path: file), path: file)
      guard case .begin(let beginning) = read.steps.first else { continue }
      found.append(DraftFound(beginning: beginning, steps: read.steps))
    }
    return found.sorted {
      ($0.beginning.at, $0.beginning.reference) < ($1.beginning.at, $1.beginning.reference)
    }
  }

  /// Begins a draft under the first name that is free; the names are tried in turn.
  public func begin(
    _ beginning: DraftBeginning, names: () throws -> Reference
  ) throws -> DraftFile {
    try FileCalls.makeFolder(path)
    for _ in 0..<1000 {
      var named = beginning
      named.reference = try names()
      if let draft = try DraftFile.begin(named, at: file(named.reference)) { return draft }
    }
    throw DraftFault.system(path: path, doing: "naming a draft", reason: "every name is taken")
  }

  /// Takes up a draft; refused while another process has it.
  public func resume(_ reference: Reference) throws(DraftFault) -> DraftFile {
    try DraftFile.resume(file(reference))
  }

  /// Throws away drafts begun before a day, which nobody handed in, and tells how many.
  ///
  /// They hold custody numbers and text as reports do. One that is open somewhere is refused.
  public func throwAway(begunBefore day: CalendarDay, isDryRun: Bool) throws(DraftFault) -> Int {
    let old = try drafts().filter { LondonTime.day(at: $0.beginning.at) < day }
    guard !isDryRun else { return old.count }
    for draft in old { try resume(draft.beginning.reference).delete() }
    return old.count
  }

  private func file(_ reference: Reference) -> String { "\(path)/\(reference).jsonl" }
}

/// A draft as the list of drafts shows it.
public struct DraftFound: Sendable {
  public let beginning: DraftBeginning
  public let steps: [DraftStep]

  /// The last answer at a path, nil where there is none.
  public func answer(at path: String) -> String? {
    for case .answer(path, let value, _) in steps.reversed() { return value }
    return nil
  }

  /// How many questions were answered.
  public var answered: Int {
    Set(steps.compactMap { if case .answer(let path, _, _) = $0 { path } else { nil } }).count
  }
}

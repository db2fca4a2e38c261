import Foundation
import Scheme
import SchemeOffice
import Testing

@Suite struct `Drafts of visits` {
  private let folder = FileManager.default.temporaryDirectory
    .appendingPathComponent("drafts-\(UInt64.random(in: 0...UInt64.max))")

  init() throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  private var beginning: DraftBeginning {
    DraftBeginning(
      reference: Reference(""), form: "visit-report", version: "2026.1", formDigest: "d",
      window: nil, by: "V07", at: Instant(milliseconds: 0))
  }

  private func begin(_ name: String) throws -> DraftFile {
    try DraftFolder(in: folder).begin(beginning) { Reference(name) }
  }

  private func file(_ name: String) -> URL { folder.appendingPathComponent("drafts/\(name).jsonl") }

  private let answer = DraftStep.answer(path: "/data/visit/suite", value: "LEA", typed: "1")

  @Test func `every kind of step is read back as it was kept`() throws {
    let steps: [DraftStep] = [
      answer, .add(path: "/data/detainee"), .delete(path: "/data/detainee[2]"),
      .pass(path: "/data/a"), .leave(path: "/data/b"), .takeUpLater,
      .confirm(.init(visitor: "V02", standing: "dissents", dissent: "a \"word\"\nmore")), .handIn,
    ]
    do {
      let draft = try begin("V-ONE")
      for step in steps { try draft.keep(step) }
    }
    let found = try DraftFolder(in: folder).resume(Reference("V-ONE"))
    #expect(found.beginning.by == "V07")
    #expect(Array(found.steps.dropFirst()) == steps)
  }

  @Test func `a torn last line is left out, and the next line is not joined to it`() throws {
    do { try begin("V-ONE").keep(answer) }
    let whole = try Data(contentsOf: file("V-ONE"))
    for cut in 1..<40 {
      try whole.dropLast(cut).write(to: file("V-ONE"))
      do {
        let draft = try DraftFolder(in: folder).resume(Reference("V-ONE"))
        #expect(draft.steps.count == 1, "cut by \(cut)")
        try draft.keep(answer)
      }
      #expect(try DraftFolder(in: folder).resume(Reference("V-ONE")).steps.count == 2)
    }
  }

  @Test func `a line spoiled in the middle is a fault, not skipped`() throws {
    do {
      let draft = try begin("V-ONE")
      try draft.keep(answer)
      try draft.keep(answer)
    }
    var lines = try String(contentsOf: file("V-ONE"), encoding: .utf8).split(separator: "\n")
    lines[1] = "{\"do\":\"ans"
    try (lines.joined(separator: "\n") + "\n").write(
      to: file("V-ONE"), atomically: true, encoding: .utf8)
    #expect(throws: DraftFault.unreadableLine(path: file("V-ONE").path, line: 2)) {
      _ = try DraftFolder(in: folder).resume(Reference("V-ONE"))
    }
  }

  @Test func `a draft that is open is refused to anyone else`() throws {
    let draft = try begin("V-ONE")
    #expect(throws: DraftFault.inUse(path: file("V-ONE").path)) {
      _ = try DraftFolder(in: folder).resume(Reference("V-ONE"))
    }
    try draft.keep(answer)
  }

  @Test func `a name that is taken is passed over`() throws {
    let first = try begin("V-ONE")
    var names = ["V-ONE", "V-TWO"]
    let second = try DraftFolder(in: folder).begin(beginning) { Reference(names.removeFirst()) }
    #expect(first.beginning.reference.rawValue == "V-ONE")
    #expect(second.beginning.reference.rawValue == "V-TWO")
  }

  @Test func `a draft is for its owner alone, and gone when deleted`() throws {
    let draft = try begin("V-ONE")
    let kept = try FileManager.default.attributesOfItem(atPath: file("V-ONE").path)
    #expect(kept[.posixPermissions] as? Int == 0o600)
    try draft.delete()
    #expect(try DraftFolder(in: folder).drafts().isEmpty)
  }
}

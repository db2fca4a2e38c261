import Foundation
import Testing

@Suite struct `A profile` {
  private let shell: Shell

  init() throws { shell = try Shell() }

  @Test func `that a scheme prints begins another like it`() throws {
    try shell.begin()
    let printed = try shell.at(Shell.clock, "scheme", "profile").out
    let file = try shell.file("p.yaml", printed)
    #expect(
      try shell.icv("init", "other", "--practice", "--profile", file, "--clock", Shell.clock).exit
        == 0)
    let again = try shell.icv("scheme", "profile", "--clock", Shell.clock, scheme: "other").out
    #expect(again == printed)
  }

  @Test(arguments: [
    ("name: X\nforce_code: \"99\"\narea_code: E1\nsuites: []\n", "p.yaml:2:13:"),
    ("name: X\n\tforce_code: 23\n", "p.yaml:2:1:"),
    ("name: X\nforce_cod: \"23\"\n", "p.yaml:2:1: There is no key"),
    ("name: &a X\nforce_code: *a\n", "p.yaml:1:7:"),
    (
      "name: X\nforce_code: \"23\"\narea_code: E23000017\nsuites:\n  - code: LEA\n    name: L\n"
        + "settings:\n  pair_siz: 2\n", "Did you mean pair_size?"
    ),
  ])
  func `with a fault begins nothing and says line and column`(
    _ text: String, _ told: String
  ) throws {
    let ran = try shell.icv("init", "scheme", "--profile", shell.file("p.yaml", text))
    #expect(ran.exit == 3)
    #expect(ran.err.contains(told), "\(ran.err)")
    #expect(
      !FileManager.default.fileExists(
        atPath: shell.folder.appendingPathComponent("scheme").path))
  }

  @Test func `tried in a dry run makes no folder`() throws {
    #expect(try shell.icv("init", "scheme", "--dry-run").exit == 0)
    #expect(
      !FileManager.default.fileExists(
        atPath: shell.folder.appendingPathComponent("scheme").path))
  }
}

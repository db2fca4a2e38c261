import Foundation
import Testing

@Suite struct `Exit codes that scripts rely on` {
  private let shell: Shell

  init() throws {
    shell = try Shell()
    try shell.begin()
  }

  @Test func `help and version are 0`() throws {
    #expect(try shell.icv("--help").exit == 0)
    #expect(try shell.icv("--version").out.hasPrefix("0."))
    #expect(try shell.icv("action", "answer", "--help").out.contains("Examples:"))
  }

  @Test func `what cannot be understood is 2`() throws {
    #expect(try shell.icv("nonsense").exit == 2)
    #expect(try shell.at(Shell.clock, "person", "add").exit == 2)
    #expect(try shell.at(Shell.clock, "person", "add", "X", "--role", "king").exit == 2)
    #expect(try shell.at(Shell.clock, "scheme", "erase").exit == 2)
    #expect(try shell.at("yesterday", "scheme", "show").exit == 2)
    let half = try shell.at(Shell.clock, "action", "acknowledge", "A1", "--from", "Insp. Hale")
    #expect(half.exit == 2 && half.err.contains("--by"))
  }

  @Test func `unknown references and impossible acts are 3`() throws {
    for (noun, name) in [("visit", "V9"), ("concern", "C9"), ("action", "A9")] {
      let ran = try shell.at(Shell.clock, noun, "show", name, "--json")
      #expect(ran.exit == 3)
      #expect(try ran.error()["code"] as? String == "unknown_\(noun)")
    }
    #expect(try shell.at(Shell.clock, "rota", "arranged", "LEA-2026-04-06").exit == 3)
    #expect(try shell.icv("init", "scheme").exit == 3)
    #expect(try shell.icv("scheme", "show", scheme: "nowhere").exit == 3)
    #expect(try shell.at("2026-04-06T09:00:00Z", "suite", "status", "LEA", "closed").exit == 3)
  }

  @Test func `who may not is 5`() throws {
    try shell.at(Shell.clock, "person", "add", "Insp. Hale", "--role", "inspector")
    let police = try shell.at(Shell.clock, "rota", "show", "--as", "P02", "--json")
    #expect(police.exit == 5)
    #expect(try police.error()["code"] as? String == "police_on_scheme_folder")
    #expect(try shell.at(Shell.clock, "scheme", "show", "--as", "nobody").exit == 5)
    #expect(try shell.at(Shell.clock, "suite", "add", "X", "Y", "--as", "V01").exit == 5)
    #expect(try shell.at(Shell.clock, "log", "list", "--as", "V01").exit == 5)
  }

  @Test func `a log that does not verify is 6, and says which line`() throws {
    #expect(try shell.at(Shell.clock, "log", "verify").exit == 0)
    let file = shell.folder.appendingPathComponent("scheme/scheme.sqlite")
    var bytes = try Data(contentsOf: file)
    let name = try #require(bytes.range(of: Data("Tom Reid".utf8)))
    bytes.replaceSubrange(name, with: Data("Tim Reid".utf8))
    try bytes.write(to: file)
    let ran = try shell.at(Shell.clock, "log", "verify", "--json")
    #expect(ran.exit == 6)
    let faults = try #require(try ran.error()["faults"] as? [[String: Any]])
    #expect(faults.first?["kind"] as? String == "value_altered")
  }

  @Test func `a refusal says what, where and what next, in JSON and in words`() throws {
    let json = try shell.at(Shell.clock, "suite", "status", "LAE", "closed", "--json")
    let error = try json.error()
    #expect(Set(error.keys).isSuperset(of: ["code", "message", "where", "next"]))
    #expect(error["where"] as? String == "LAE" && json.err.isEmpty)
    let words = try shell.at(Shell.clock, "suite", "status", "LEE", "closed")
    #expect(words.out.isEmpty && words.err.contains("Did you mean LEA?"))
  }

  @Test func `global options stand before the noun or after the verb`() throws {
    let after = try shell.icv("suite", "list", "--json", "--clock", Shell.clock)
    let before = try shell.icv("--json", "--clock", Shell.clock, "suite", "list")
    #expect(after.exit == 0 && after.out == before.out)
  }
}

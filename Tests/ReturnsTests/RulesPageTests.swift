import Foundation
import Returns
import Testing

/// The page that tells of the rules; `ICV_WRITE_GOLDENS=1` writes it anew.
private func page() throws -> String {
  let check = try yearsCheck()
  var lines = [
    "# Rules of the custody visiting return 2026-27", "",
    "Version \(ReturnRule.setVersion). **F** fail: the file cannot be used, and no other rule is",
    "asked. **E** error: must be put right. **Q** query: must be put right or explained, and the",
    "explanation travels with the return (`specification.md`, section 8). Each rule carries an",
    "example that passes it and one that fails it alone; `icv rule test` runs them. What is told",
    "of the second example stands below the table.", "",
    "A rule that must know something besides the file is not run where nobody holds it, and the",
    "check says so.", "",
    "| Code | Severity | Level | Must hold | Otherwise | Needs besides the file | Authority |",
    "|---|---|---|---|---|---|---|",
  ]
  lines += ReturnRule.all.map { rule in
    "| \(rule.code) | \(rule.severity.rawValue) | \(rule.level.rawValue) | \(rule.asks)"
      + " | \(rule.remedy) | \(rule.need.map(\.label) ?? "") | \(rule.authority) |"
  }
  lines += ["", "## What a breach is told", ""]
  for rule in ReturnRule.all {
    let example = rule.failing
    let remarks = try check.outcome(
      of: example.file(sha256: SHA256.digest), fileName: example.fileName, known: example.known
    ).remarks
    lines += remarks.map { "- **\($0.rule)** \($0.message)" }
  }
  return lines.joined(separator: "\n") + "\n"
}

@Suite struct RulesPageTests {
  @Test func `rules.md is what the rules themselves say`() throws {
    let file = year.appending(path: "rules.md")
    if ProcessInfo.processInfo.environment["ICV_WRITE_GOLDENS"] == "1" {
      try Data(page().utf8).write(to: file)
    }
    #expect(try String(contentsOf: file, encoding: .utf8) == page())
  }

  @Test func `every rule of the catalogue is there`() {
    let catalogue = """
      001 002 003 010 011 012 013 014 015 016 020 100 101Q 102Q 200 201 202 203 204Q 205Q 206Q
      207Q 208Q 300 301 302 303 304Q 305Q 306Q 307Q 308Q 400 401 402 403Q 404Q 405 500 501 600
      601Q 602 700
      """.split(whereSeparator: \.isWhitespace).map(String.init)
    #expect(ReturnRule.all.map(\.code) == catalogue)
  }
}

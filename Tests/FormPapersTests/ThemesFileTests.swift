import Findings
import Foundation
import Testing

@Suite struct ThemesFileTests {
  /// The lines of the list, each with its indentation.
  private func lines() throws -> [Substring] {
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../reports/themes.yaml").standardized
    return try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
      .filter { !$0.hasPrefix("#") }.map { Substring(String($0)) }
  }

  @Test func `the list of themes is the one that concerns are raised under, in its order`() throws {
    let codes = try lines().filter { $0.hasPrefix("  ") && !$0.hasPrefix("   ") }
      .map { $0.dropFirst(2).dropLast() }
    #expect(codes.map(String.init) == Theme.allCases.map(\.rawValue))
  }

  @Test func `each theme has a label, a topic of the Expectations and a heading of ICVA`() throws {
    let lines = try lines()
    for key in ["label: ", "about: ", "expectation: EPC4/", "icva: "] {
      let count = lines.filter { $0.hasPrefix("    \(key)") }.count
      #expect(count == Theme.allCases.count, "\(key)")
    }
  }
}

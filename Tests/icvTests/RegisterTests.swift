import Foundation
import Testing

@Suite struct `The register of what is held` {
  @Test func `explains every field of every table`() throws {
    let shell = try Shell()
    try shell.begin()
    let ran = try shell.at(Shell.clock, "scheme", "data", "--json")
    let tables = try #require(try ran.json()["tables"] as? [[String: Any]])
    #expect(tables.count > 30 && !ran.out.contains("NOT EXPLAINED"))
    for table in tables {
      for key in ["about", "why", "lawful_basis", "readers", "kept"] {
        #expect((table[key] as? String)?.isEmpty == false, "\(table["table"] ?? "") \(key)")
      }
    }
  }
}

@Suite struct `Two programs at once` {
  @Test func `writing into one scheme lose nothing`() throws {
    let shell = try Shell()
    try shell.begin()
    let running = (0..<12).map { number in
      shell.process([
        "suite", "throughput", "LEA", "--month", "2025-\(number < 9 ? "0" : "")\(number + 1)",
        "\(number)", "--clock", Shell.clock, "--quiet",
      ])
    }
    for process in running {
      process.standardOutput = FileHandle.nullDevice
      try process.run()
    }
    for process in running {
      process.waitUntilExit()
      #expect(process.terminationStatus == 0)
    }
    let suites = try #require(
      try shell.at(Shell.clock, "suite", "list", "--json").json()["suites"] as? [[String: Any]])
    let lea = try #require(suites.first { $0["code"] as? String == "LEA" })
    #expect((lea["throughput"] as? [String: Int])?.count == 12)
    #expect(try shell.at(Shell.clock, "log", "verify").exit == 0)
  }
}

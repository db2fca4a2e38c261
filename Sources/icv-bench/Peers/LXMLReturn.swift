import Foundation

/// A return built with lxml in Python from the same table of visits.
struct LXMLReturn {
  private let python: String

  /// Python with lxml, installed beside the other packages where it is missing.
  init() throws {
    python = try PythonPackages.python()
    do {
      _ = try Program(path: python, arguments: ["-c", "import lxml"]).output()
    } catch {
      _ = try Program(
        path: python, arguments: ["-m", "pip", "install", "--quiet", "lxml==6.1.3"]
      ).output()
    }
  }

  /// The median of some builds in seconds, and the peak memory in kilobytes.
  func build(_ visits: URL, rounds: Int) throws -> (seconds: Double, memory: Int) {
    let out = visits.deletingLastPathComponent().appendingPathComponent("lxml.xml")
    let told = try Program(
      path: python,
      arguments: [
        Places.material("lxml_return.py").path, visits.path, out.path, String(rounds),
      ]
    ).output().split(whereSeparator: \.isWhitespace)
    guard told.count == 2, let seconds = Double(told[0]), let memory = Int(told[1]) else {
      throw BenchFault.programFailed(python, status: 0, told: told.joined(separator: " "))
    }
    return (seconds, memory)
  }
}

import Foundation
import Testing

/// Runs the built program in a folder of the test's own, as a script would.
final class Shell {
  let folder = FileManager.default.temporaryDirectory
    .appendingPathComponent("icv-\(UUID().uuidString)")

  struct Ran {
    let exit: Int32
    let out: String
    let err: String

    /// The object on standard output.
    func json() throws -> [String: Any] {
      let value = try JSONSerialization.jsonObject(with: Data(out.utf8))
      return try #require(value as? [String: Any], "\(out)")
    }

    /// The `error` object of a refusal.
    func error() throws -> [String: Any] {
      try #require(try json()["error"] as? [String: Any], "\(out)")
    }
  }

  init() throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  static let clock = "2026-04-07T09:00:00Z"

  /// The program beside the tests, where the package manager puts both.
  private static let program: URL = {
    let beside = Bundle.allBundles.map(\.bundleURL) + [Bundle.main.bundleURL]
    let folders = beside.flatMap { [$0, $0.deletingLastPathComponent()] }
    let found = folders.map { $0.appendingPathComponent("icv") }
      .first { FileManager.default.isExecutableFile(atPath: $0.path) }
    let build = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent(".build/debug/icv")
    return found ?? build
  }()

  /// A process that is about to run, its folder and scheme set.
  func process(_ arguments: [String], scheme: String? = "scheme") -> Process {
    let process = Process()
    process.executableURL = Shell.program
    process.arguments = arguments
    process.currentDirectoryURL = folder
    var environment = ProcessInfo.processInfo.environment
    environment["ICV_AS"] = nil
    environment["ICV_SCHEME"] = scheme.map { folder.appendingPathComponent($0).path }
    process.environment = environment
    return process
  }

  @discardableResult
  func icv(_ arguments: String..., scheme: String? = "scheme") throws -> Ran {
    try run(process(arguments, scheme: scheme))
  }

  func icvList(_ arguments: [String]) throws -> Ran { try run(process(arguments)) }

  /// The same with the clock of a practice scheme.
  @discardableResult
  func at(_ clock: String = Shell.clock, _ arguments: String...) throws -> Ran {
    try run(process(arguments + ["--clock", clock]))
  }

  private func run(_ process: Process) throws -> Ran {
    let out = folder.appendingPathComponent("out-\(UUID().uuidString)")
    let err = folder.appendingPathComponent("err-\(UUID().uuidString)")
    for file in [out, err] { FileManager.default.createFile(atPath: file.path, contents: nil) }
    process.standardOutput = try FileHandle(forWritingTo: out)
    process.standardError = try FileHandle(forWritingTo: err)
    process.standardInput = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    defer { for file in [out, err] { try? FileManager.default.removeItem(at: file) } }
    return Ran(
      exit: process.terminationStatus, out: try String(contentsOf: out, encoding: .utf8),
      err: try String(contentsOf: err, encoding: .utf8))
  }

  /// Writes a file into the folder and gives its name.
  func file(_ name: String, _ text: String) throws -> String {
    try text.write(
      to: folder.appendingPathComponent(name), atomically: true, encoding: .utf8)
    return name
  }

  static let visitors = """
    id,name,phone,appointed_on,term_ends_on,vetted_until,pass_until,suites
    V01,Asha Brown,01926 555 0101,01/04/2024,31/03/2028,31/03/2028,31/03/2028,LEA;NUN
    V02,Tom Reid,,01/04/2024,31/03/2028,31/03/2028,31/03/2028,
    V03,Wim Novák,,01/04/2024,31/03/2028,31/03/2028,31/03/2028,NUN
    """

  /// A practice scheme with three visitors.
  func begin() throws {
    #expect(
      try icv("init", "scheme", "--practice", "--seed", "7", "--clock", Shell.clock).exit == 0)
    let file = try file("visitors.csv", Shell.visitors)
    #expect(try at(Shell.clock, "visitor", "import", file).exit == 0)
  }
}

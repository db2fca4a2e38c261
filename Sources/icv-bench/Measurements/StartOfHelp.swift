import Foundation

/// How soon the command line has said what it can do.
struct StartOfHelp {
  private let rounds = 20

  func run() throws -> [Finding] {
    let program = Places.own.deletingLastPathComponent().appendingPathComponent("icv")
    guard FileManager.default.isExecutableFile(atPath: program.path) else {
      return [.skipped("icv --help", because: "swift build -c release --product icv first")]
    }
    let help = Program(path: program.path, arguments: ["--help"])
    let times = try (0..<rounds).map { _ in try help.seconds() }
    var finding = Finding.time(
      "icv --help, from start to end", Stopwatch.median(times), under: 0.03)
    finding.memory = PeakMemory.ofPrograms
    return [finding]
  }
}

import ArgumentParser
import Foundation

/// `icv-bench`: measures what the program promises beside what one would take instead.
@main
struct Bench: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "icv-bench",
    abstract: "Measures speed and memory, with peers started in the same run.",
    discussion: """
      swift run -c release icv-bench                  everything
      swift run -c release icv-bench return start     only these
      swift run -c release icv-bench pairings --instances DIR

      Each measurement runs in a process of its own, whose peak memory is told. A figure is the
      median of several rounds. What other programs do on the machine meanwhile shows in it.
      """)

  @Argument(help: ArgumentHelp("Which to run: \(Measurement.names).", valueName: "name"))
  var names: [Measurement] = []

  @Flag(help: ArgumentHelp("Run one here and print its findings as JSON.", visibility: .hidden))
  var alone = false

  @Option(help: "A folder of rota instances in the format icv-rota-1, for `pairings`.")
  var instances: String?

  func run() throws {
    let wanted = names.isEmpty ? Measurement.allCases : names
    guard !alone else {
      for measurement in wanted { try report(measurement) }
      return
    }
    try Places.empty()
    var findings: [Finding] = []
    for measurement in wanted {
      FileHandle.standardError.write(Data("measuring \(measurement.rawValue) …\n".utf8))
      findings += try apart(measurement)
    }
    print(FindingTable(findings).text)
    guard findings.allSatisfy({ $0.holds != false }) else { throw ExitCode(1) }
  }

  /// Measures in this process.
  private func report(_ measurement: Measurement) throws {
    var findings = try measurement.run(instances: instances.map { URL(fileURLWithPath: $0) })
    for index in findings.indices where findings[index].memory == nil {
      findings[index].memory = PeakMemory.ofThisProcess
    }
    print(String(decoding: try JSONEncoder().encode(findings), as: UTF8.self))
  }

  /// Measures in a process of its own, so that its peak memory is nobody else's.
  private func apart(_ measurement: Measurement) throws -> [Finding] {
    let folder = instances.map { ["--instances", $0] } ?? []
    let output = try Program(
      path: Places.own.path, arguments: ["--alone", measurement.rawValue] + folder
    ).output()
    guard let last = output.split(separator: "\n").last else {
      throw BenchFault.programFailed(measurement.rawValue, status: 0, told: "it said nothing")
    }
    return try JSONDecoder().decode([Finding].self, from: Data(last.utf8))
  }
}

extension Measurement: ExpressibleByArgument {}

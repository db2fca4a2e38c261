import Actions
import Foundation
import RecordKeeping
import Scheme
import SchemeOffice

/// What a coordinator opens all day, over 100,000 visits and 300,000 actions.
///
/// Each round opens the file anew, as the command does.
struct ActionLists {
  private let rounds = 60
  private let most = 0.1
  private let mostMemory = 150 * 1024

  func run() throws -> [Finding] {
    let scheme = try ManyActions.make()
    // The system is still writing what was made, and that is not what is measured.
    sync()
    var findings = try measure(in: scheme)
    let memory = PeakMemory.ofThisProcess
    findings.append(
      Finding(
        what: "peak memory with 300,000 actions", ours: Amount.memory(memory),
        goal: "at most " + Amount.memory(mostMemory), holds: memory <= mostMemory,
        memory: memory))
    return findings
  }

  /// The times that 95 of 100 rounds do not exceed; a reading that finds nothing measures nothing.
  ///
  /// All take turns, so that a moment in which the machine had other work falls on none alone.
  private func measure(in scheme: BenchScheme) throws -> [Finding] {
    var times: [String: [Double]] = [:]
    for _ in 0..<rounds {
      for reading in readings {
        let seconds = try Stopwatch.seconds {
          guard try reading.count(scheme.office()) > 0 else {
            throw BenchFault.materialMissing(
              path: scheme.file.path, what: "\(reading.what): nothing listed")
          }
        }
        times[reading.what, default: []].append(seconds)
      }
    }
    return readings.map { reading in
      .time(
        "\(reading.what), 95th percentile",
        Stopwatch.quantile(0.95, of: times[reading.what] ?? []), under: most)
    }
  }

  private typealias Reading = (what: String, count: (Office) throws -> Int)

  private let readings: [Reading] = [
    list("actions that are open", ActionsAsked(open: true)),
    list("actions open at one suite", ActionsAsked(open: true, suite: "LEA")),
    list("actions overdue", ActionsAsked(overdue: true)),
    list("actions that wait for the scheme", ActionsAsked(mine: true)),
    list("actions, closed ones too", ActionsAsked()),
    (
      "matters for a brief",
      { office in
        try office.records.actions(
          .toBeChecked(SuiteCode("NUN"), limit: 5), asOf: BenchScheme.now
        ).count
      }
    ),
    (
      "clocks of one action",
      { office in
        try office.action("A-\(ManyActions.count - 2)", by: Desk(person: nil))
          .reckoning.clocks.count
      }
    ),
  ]

  private static func list(_ what: String, _ asked: ActionsAsked) -> Reading {
    (what, { try $0.actionsByUrgency(asked, by: Desk(person: nil)).actions.count })
  }
}

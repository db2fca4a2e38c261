import Actions
import Foundation
import RecordKeeping
import Scheme
import SchemeOffice

/// What a coordinator opens all day, over 100,000 visits and 300,000 actions.
///
/// Each round opens the file anew, as the command does.
struct ActionLists {
  private let rounds = 20
  private let most = 0.1
  private let mostMemory = 150 * 1024

  func run() throws -> [Finding] {
    let scheme = try ManyActions.make()
    var findings = [
      try list("actions that are open", ActionsAsked(open: true), in: scheme),
      try list("actions open at one suite", ActionsAsked(open: true, suite: "LEA"), in: scheme),
      try list("actions overdue", ActionsAsked(overdue: true), in: scheme),
      try list("actions that wait for the scheme", ActionsAsked(mine: true), in: scheme),
      try list("actions, closed ones too", ActionsAsked(), in: scheme),
      try measure("matters for a brief", in: scheme) { office in
        try office.records.actions(
          .toBeChecked(SuiteCode("NUN"), limit: 5), asOf: BenchScheme.now
        ).count
      },
      try measure("clocks of one action", in: scheme) { office in
        try office.action("A-\(ManyActions.count - 2)", by: Desk(person: nil))
          .reckoning.clocks.count
      },
    ]
    let memory = PeakMemory.ofThisProcess
    findings.append(
      Finding(
        what: "peak memory with 300,000 actions", ours: Amount.memory(memory),
        goal: "at most " + Amount.memory(mostMemory), holds: memory <= mostMemory,
        memory: memory))
    return findings
  }

  private func list(
    _ what: String, _ asked: ActionsAsked, in scheme: BenchScheme
  ) throws -> Finding {
    try measure(what, in: scheme) { office in
      try office.actionsByUrgency(asked, by: Desk(person: nil)).actions.count
    }
  }

  /// The time that 95 of 100 rounds do not exceed; a list that is empty measures nothing.
  private func measure(
    _ what: String, in scheme: BenchScheme, _ read: (Office) throws -> Int
  ) throws -> Finding {
    let times = try (0..<rounds).map { _ in
      try Stopwatch.seconds {
        guard try read(scheme.office()) > 0 else {
          throw BenchFault.materialMissing(path: scheme.file.path, what: "\(what): nothing listed")
        }
      }
    }
    return .time("\(what), 95th percentile", Stopwatch.quantile(0.95, of: times), under: most)
  }
}

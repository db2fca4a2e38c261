import ArgumentParser
import Foundation
import Pairing
import SchemeOffice

/// `icv rota solve`: gives the slots of an instance to pairs.
struct RotaSolve: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "solve", abstract: "Gives the slots of an instance to pairs.",
    discussion: """
      Examples:
        icv rota solve instance.json -o solution.json
        icv rota solve instance.json -o solution.json --time-limit 60
        icv rota solve instance.json -o solution.json --moves 5000000 --seed 7

      It needs no scheme. A number of moves gives the same rota on every machine; a time limit is
      the most it takes, reading and writing included. Ctrl-C writes the best so far. Slots that
      nobody can take stay empty, with the reasons: that is a result, not a failure. Beside the
      score stands how much better any rota could be; where that is proved to be nothing, as up to
      60 visits it often is, it ends before its time.
      """)

  @Argument(help: "The instance, JSON in the format icv-rota-1.") var instance: String
  @Option(name: .shortAndLong, help: "The file to write.") var output: String
  @Option(help: "The most seconds it may take (else 10, without --moves).")
  var timeLimit: Double?
  @Option(help: "How many moves to try.") var moves: Int?
  @Option(help: "The seed of its chance.") var seed: UInt64 = 1
  @OptionGroup var options: GlobalOptions

  func validate() throws {
    if let timeLimit, !(timeLimit > 0 && timeLimit <= 604_800) {
      throw ValidationError("--time-limit is more than 0 and at most 604800 seconds.")
    }
    if let moves, !(1...1_000_000_000_000).contains(moves) {
      throw ValidationError("--moves is from 1 to 1000000000000.")
    }
  }

  func run() throws {
    let limit = timeLimit ?? (moves == nil ? 10 : nil)
    let countdown = Countdown(seconds: limit)
    let found = try read()
    let problem = PairingProblem(of: found)
    let solved = countdown.untilInterrupted {
      Solving(problem: problem, countdown: countdown, moves: moves, seed: seed).run()
    }
    let facts = SolvedFacts(
      found, problem, solved.pairing, bound: solved.bound,
      file: options.dryRun ? nil : output, stopped: countdown.wasStopped)
    try write(RotaSolution(instance: found.name, pairing: solved.pairing), facts)
    let told = Output(options: options)
    if countdown.wasStopped { told.say("Stopped early: this is the best so far.") }
    told.show(facts) { SolvedText(facts, found).text }
  }

  /// The instance, or every fault in it.
  private func read() throws -> RotaInstance {
    let found = try InstanceFile(instance).instance
    let breaches = found.slotBreaches
    guard breaches.isEmpty else { throw Problem(breaches, of: found, in: instance) }
    return found
  }

  /// Writes the whole file at once, so that a full disk leaves the old one as it was.
  private func write(_ solution: RotaSolution, _ facts: SolvedFacts) throws {
    guard !options.dryRun else { return }
    var figures = [("score", facts.score.total), ("seed", Int(clamping: seed))]
    if let bound = facts.bound { figures.append(("bound", bound)) }
    let maker = RotaSolution.Maker(name: "icv \(Release.version)", figures: figures)
    do {
      try Data(solution.json(by: maker)).write(
        to: URL(fileURLWithPath: output), options: .atomic)
    } catch {
      throw Problem(
        .fault, "file_not_written", ShelfFault.reason(error), at: output,
        next: "Nothing was written; name a file that can be with -o.")
    }
  }
}

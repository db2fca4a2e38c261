import Foundation
import Pairing

/// Rotas paired in one second and in ten, each against a bound that no rota can be under.
///
/// The instances are those of a folder that is named with `--instances`.
struct Pairings {
  let folder: URL?
  private let moves = 4_000_000

  func run() throws -> [Finding] {
    guard let folder else {
      return [.skipped("pairing of rotas", because: "name a folder with --instances")]
    }
    let files = try FileManager.default.contentsOfDirectory(
      at: folder, includingPropertiesForKeys: nil
    ).filter { $0.pathExtension == "json" }
    return try files.sorted { $0.lastPathComponent < $1.lastPathComponent }.flatMap(measure)
  }

  private func measure(_ file: URL) throws -> [Finding] {
    let begun = ContinuousClock.now
    let instance = try RotaInstance(json: Array(Data(contentsOf: file)))
    let problem = PairingProblem(of: instance)
    let reading = Stopwatch.seconds(ContinuousClock.now - begun)
    var findings = [Finding.time("\(instance.name): read", reading, under: 0.1)]
    let counted = Stopwatch.seconds {
      _ = PairingSearch(problem, seed: 1, moves: moves).run()
    }
    findings.append(
      Finding(
        what: "\(instance.name): moves a second",
        ours: Amount.places(Double(moves) / counted / 1_000_000, 1) + " million"))
    let found = [1.0, 10.0].map { seconds in
      (seconds: seconds, score: score(problem, in: seconds))
    }
    let best = found.map(\.score.total).min()
    let deadline = Deadline(seconds: 20)
    let bound = PairingBound(problem, effort: 4000).run(against: best) { deadline.isOver }
    return findings
      + found.map { seconds, score in
        let gap = Double(score.total - bound.value) / Double(max(1, bound.value)) * 100
        return Finding(
          what: "\(instance.name): \(Amount.time(seconds))",
          ours: "score \(score.total), \(score.empty) empty, "
            + "gap \(Amount.places(gap, 2))% to the bound \(bound.value)")
      }
  }

  private func score(_ problem: PairingProblem, in seconds: Double) -> PairingScore {
    let deadline = Deadline(seconds: seconds)
    let pairing = PairingSearch(problem, seed: 1).run(
      isOver: { deadline.isOver }, spent: { deadline.share })
    return problem.score(pairing)
  }
}

/// A moment in the future, and how much of the time until then is gone.
private struct Deadline: Sendable {
  private let begun = ContinuousClock.now
  let seconds: Double

  init(seconds: Double) { self.seconds = seconds }

  var share: Double { Stopwatch.seconds(ContinuousClock.now - begun) / seconds }
  var isOver: Bool { share >= 1 }
}

import Findings
import FormPapers
import Foundation
import SchemeOffice

/// Answers that a form takes a second, against JavaRosa on the same random scripts.
///
/// Ours count from the text of a path to everything worked out. JavaRosa's count once the question
/// was found, which favours it: its own way to a path is a walk through the form.
struct FormAnswers {
  private let rounds = 5
  private let forms = [
    "forms/visit-report/2026.1.yaml", "Tests/engines/forms/functions.yaml",
    "Tests/engines/forms/repeats.yaml", "../shared/forms/examples/icv_visit.yaml",
  ]

  func run() throws -> [Finding] {
    let folder = try Places.folder("forms")
    let peer: JavaRosa
    do {
      peer = try JavaRosa()
    } catch let fault as BenchFault {
      return [.skipped("form answers against JavaRosa", because: fault.description)]
    }
    return try forms.map { try compare($0, in: folder, with: peer) }
  }

  private func compare(_ name: String, in folder: URL, with peer: JavaRosa) throws -> Finding {
    let file = Places.top.appendingPathComponent(name)
    let what = "form answers: " + name
    guard FileManager.default.fileExists(atPath: file.path) else {
      return .skipped(what, because: "it is not here")
    }
    let form = try OpenForm(text: String(contentsOf: file, encoding: .utf8), file: name)
    let (script, xform) = (
      folder.appendingPathComponent("script.txt"), folder.appendingPathComponent("form.xml")
    )
    _ = try Program(
      path: PythonPackages.python(),
      arguments: [Places.material("scripts.py").path, file.path, script.path]
    ).output()
    try Data(XForm(form.definition).serialised()).write(to: xform)
    let steps = try AnswerStep.read(String(contentsOf: script, encoding: .utf8))
    _ = play(steps, over: form)
    let ours = (0..<rounds).map { _ in play(steps, over: form) }
    let theirs = try peer.play(script, over: xform, rounds: rounds)
    let counts = Set(ours.map(\.answers)).union(theirs.rounds.map(\.answers)).sorted()
    let taken = counts.map(String.init).joined(separator: " and ")
    var finding = Finding.rate(
      "\(what), \(taken) taken", Stopwatch.median(ours.map(\.rate)),
      against: Stopwatch.median(theirs.rounds.map(\.rateFound)), atLeast: 5)
    finding.peerMemory = theirs.memory
    return finding
  }

  private func play(_ steps: [AnswerStep], over form: OpenForm) -> (answers: Int, rate: Double) {
    let empty = FilledForm(form.plan, at: BenchScheme.now, zone: .utc)
    var filled = empty
    var (answers, seconds) = (0, 0.0)
    for step in steps {
      switch step {
      case .reset: filled = empty
      case .add(let path): _ = filled.addInstance(of: path)
      case .delete(let path): _ = filled.deleteInstance(path)
      case .answer(let path, let text):
        var outcome = AnswerOutcome.accepted
        let took = Stopwatch.seconds { outcome = filled.answer(path, with: text) }
        guard outcome.isWorkedOut else { continue }
        answers += 1
        seconds += took
      }
    }
    return (answers, Double(answers) / seconds)
  }
}

/// A line of a script that changes answers.
enum AnswerStep {
  case answer(path: String, text: String)
  case add(path: String)
  case delete(path: String)
  case reset

  /// The steps of a script, other lines left out.
  static func read(_ script: String) -> [AnswerStep] {
    script.split(separator: "\n").compactMap { line in
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      switch (fields[0], fields.count) {
      case ("set", 3): return .answer(path: fields[1], text: fields[2])
      case ("add", 2): return .add(path: fields[1])
      case ("del", 2): return .delete(path: fields[1])
      case ("reset", _): return .reset
      default: return nil
      }
    }
  }
}

extension AnswerOutcome {
  /// Whether the engine had anything to work out: it took the answer, or refused it by a rule of
  /// the form.
  fileprivate var isWorkedOut: Bool {
    switch self {
    case .accepted, .required, .constraint: true
    case .notRelevant, .notAChoice, .badValue, .readOnly, .noSuchQuestion, .notAQuestion: false
    }
  }
}

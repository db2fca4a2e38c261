import ArgumentParser
import Returns
import SchemeOffice

/// `icv rule test`: tries every rule on the example that it passes and the one that fails it alone.
struct RuleTest: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "test", abstract: "Tries each rule on its own examples.",
    discussion: """
      Each rule brings a return that it passes and one that fails this rule and no other. Exit 3
      when one of them does not do what it should.
      """)

  @Argument(help: "Only these rules.") var codes: [String] = []
  @OptionGroup var options: GlobalOptions

  func run() throws {
    let rules = try codes.isEmpty ? ReturnRule.all : codes.map(RuleTyped.rule)
    let shelves = try Shelves(forms: options.forms, reports: options.reports)
    let trials = try shelves.trials(of: rules)
    let failed = trials.filter { !$0.holds }
    Output(options: options).show(TrialsFacts(trials)) {
      (trials.map(told) + ["\(trials.count - failed.count) held, \(failed.count) did not"])
        .joined(separator: "\n")
    }
    if !failed.isEmpty { throw ExitCode(Problem.Exit.document.rawValue) }
  }

  private func told(_ trial: RuleTrial) -> String {
    let passing = trial.onPassing.isEmpty ? "passes" : "NOT PASSED: \(trial.onPassing)"
    let failing = trial.failsAlone ? "fails alone" : "NOT ALONE: \(trial.onFailing)"
    return "\(trial.rule)  \(passing), \(failing)\n      \(trial.message)"
  }
}

/// The trials as JSON tells them.
private struct TrialsFacts: Encodable {
  let tests: [Facts]
  let held: Int
  let failed: Int

  init(_ trials: [RuleTrial]) {
    tests = trials.map(Facts.init)
    held = trials.count { $0.holds }
    failed = trials.count - held
  }

  struct Facts: Encodable {
    let rule: String
    let holds: Bool
    let onPassing: [String]
    let onFailing: [String]
    let message: String

    init(_ trial: RuleTrial) {
      rule = trial.rule
      holds = trial.holds
      onPassing = trial.onPassing
      onFailing = trial.onFailing
      message = trial.message
    }
  }
}

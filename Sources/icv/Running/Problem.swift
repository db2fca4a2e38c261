import ArgumentParser
import Foundation

/// Why a run did not do what was asked, as a person and a script are told it.
struct Problem: Error {
  /// What scripts branch on.
  enum Exit: Int32 {
    case fault = 1
    case usage = 2
    case document = 3
    case unexplained = 4
    case notPermitted = 5
    case logDoesNotVerify = 6
  }

  var exit: Exit
  /// A word for scripts: `unknown_reference`.
  var code: String
  /// What is wrong, in a sentence.
  var message: String
  /// The file, line, field or reference it is about.
  var place: String?
  /// What to do now.
  var next: String?
  /// Each thing that is wrong, where there are several.
  var faults: [ProblemFault] = []

  init(
    _ exit: Exit, _ code: String, _ message: String, at place: String? = nil, next: String? = nil
  ) {
    self.exit = exit
    self.code = code
    self.message = message
    self.place = place
    self.next = next
  }

  /// Ends the process: help and versions as they ask to, everything else with a message.
  func leave(asJSON: Bool) -> Never {
    if asJSON {
      Output.printJSON(["error": Told(self)])
    } else {
      var text = place.map { "\($0): \(message)" } ?? message
      for fault in faults { text += "\n\(fault.place): \(fault.message)" }
      if let next { text += "\n  \(next)" }
      FileHandle.standardError.write(Data((text + "\n").utf8))
    }
    Foundation.exit(exit.rawValue)
  }

  /// The problem as JSON has it.
  private struct Told: Encodable {
    let code: String
    let message: String
    let `where`: String
    let next: String
    let faults: [ProblemFault]?

    init(_ problem: Problem) {
      code = problem.code
      message = problem.message
      `where` = problem.place ?? ""
      next = problem.next ?? ""
      faults = problem.faults.isEmpty ? nil : problem.faults
    }
  }
}

/// One of several things that are wrong: where, what, and of which kind.
struct ProblemFault: Error, Encodable {
  /// `file:line:column`, a path in a form, a key.
  var place: String
  var message: String
  var kind: String
  var line: Int?
  var column: Int?
  var field: String?

  init(place: String, message: String, kind: String) {
    self.place = place
    self.message = message
    self.kind = kind
  }
}

extension Problem {
  /// The problem that an error is, told as the command line tells it.
  init(ending error: any Error) {
    if let problem = error as? Problem {
      self = problem
      return
    }
    if let code = error as? ExitCode { Foundation.exit(code.rawValue) }
    // Help and version requests are not problems: the parser prints them and says goodbye.
    if ICV.exitCode(for: error) == .success { ICV.exit(withError: error) }
    if ICV.exitCode(for: error) == .validationFailure {
      self.init(.usage, "usage", ICV.fullMessage(for: error))
    } else {
      self = Problem(of: error)
    }
  }
}

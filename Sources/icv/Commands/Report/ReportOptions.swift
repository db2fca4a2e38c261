import ArgumentParser
import Foundation
import ReportPapers
import Scheme
import SchemeOffice

/// What every report takes: where to write it, and words to put into it.
struct ReportOptions: ParsableArguments {
  @Option(name: .shortAndLong, help: "The folder to write (else reports/ in the scheme's folder).")
  var output: String?

  @Option(help: "A file of words for the report's slots, as YAML.")
  var narrative: String?

  @Flag(inversion: .prefixedNo, help: "Write a .docx too, where LibreOffice is installed.")
  var docx = true

  /// The folder to write into.
  func folder(_ options: GlobalOptions) -> URL {
    output.map { URL(fileURLWithPath: $0) }
      ?? Opening.folder(options).appendingPathComponent("reports")
  }

  /// The coordinator's words, checked against the figures; none where no file is named.
  func narrative(slots: [String], figures: NamedFigures) throws -> Narrative {
    guard let narrative else { return Narrative() }
    let text = try Self.text(of: narrative)
    do {
      return try Narrative(reading: text, slots: slots, figures: figures)
    } catch {
      throw Problem.template(error, in: narrative)
    }
  }

  /// The text of a file that somebody named.
  static func text(of file: String) throws -> String {
    do {
      return try Shelves.text(URL(fileURLWithPath: file))
    } catch {
      throw Problem(.document, "file_unreadable", error.reason, at: file)
    }
  }
}

extension Problem {
  /// What is wrong with a template or a narrative, line by line.
  static func template(_ wrong: TemplateFaults, in file: String) -> Problem {
    var problem = Problem(
      .document, "template_faults",
      "\(Words.count(wrong.faults.count, "fault")) in this file, so nothing was written.",
      at: file, next: "Correct the file and run the command again.")
    problem.faults = wrong.faults.map { fault in
      var told = ProblemFault(
        place: "\(file):\(fault.line):\(fault.column)",
        message: "\(fault.what) \(fault.advice)", kind: "template")
      (told.line, told.column) = (fault.line, fault.column)
      return told
    }
    return problem
  }

  /// A period that is not written as this report takes it.
  static func period(_ text: String, takes: String) -> Problem {
    Problem(
      .usage, "bad_period", "\"\(text)\" is no period of this report.", at: "--period",
      next: takes)
  }
}

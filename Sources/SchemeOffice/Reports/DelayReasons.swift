import Findings
import RecordKeeping
import ReportPapers
import Scheme

/// What visitors were told when they were kept waiting, by the question of each form that asks it.
enum DelayReasons {
  /// The Code's requirement that only danger to the visitors may delay them.
  private static let requirement = "C30"

  /// Each reason with its suite and day.
  static func told(
    on days: ClosedRange<CalendarDay>, _ office: Office
  ) throws -> [(suite: SuiteCode, day: CalendarDay, reason: DelayReason)] {
    var paths: Set<String> = []
    for form in try office.records.formsUsed(days) {
      guard let text = try office.records.formText(form.digest),
        let definition = FormReading.read(text: text, file: form.form).definition
      else { continue }
      for (path, question) in definition.everyQuestion
      where question.tags.code.contains(requirement) && question.kind.list != nil {
        paths.insert("/data/" + path.joined(separator: "/"))
      }
    }
    return try paths.sorted().flatMap { path in
      try office.records.answers(to: path, on: days).map { answer in
        (answer.suite, answer.day, DelayReason(rawValue: answer.value) ?? .other)
      }
    }
  }
}

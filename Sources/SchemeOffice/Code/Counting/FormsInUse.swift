import CodeBoard
import Findings
import RecordKeeping
import Scheme

/// The forms on which visits in person are reported, read once.
struct FormsInUse {
  /// What each asks for the Code.
  private(set) var asked: [FormAsked] = []
  private var definitions: [FormDefinition] = []

  /// The form that is in use where no visit was reported yet.
  private static let usual = "visit-report"

  /// Those of some days; the latest that is carried with the program where there are none.
  init(
    _ days: ClosedRange<CalendarDay>, _ deliveries: [ReportDelivery], _ office: Office
  ) throws {
    let inPerson = Set(deliveries.filter { $0.mode == .inPerson }.map(\.form))
    for form in try office.records.formsUsed(days) where inPerson.contains(form.form) {
      guard let text = try office.records.formText(form.digest) else { continue }
      add(text, "\(form.form) \(form.version)")
    }
    if asked.isEmpty, let latest = try office.shelves.versions(ofForm: Self.usual).last {
      add(try office.shelves.form(Self.usual, version: latest).text, "\(Self.usual) \(latest)")
    }
  }

  private mutating func add(_ text: String, _ name: String) {
    guard let definition = FormReading.read(text: text, file: name).definition else { return }
    definitions.append(definition)
    let codes = Set(definition.everyQuestion.flatMap { $0.question.tags.code })
    asked.append(FormAsked(name: name, codes: codes))
  }

  /// The paths of questions for a requirement that let one choose a word.
  func paths(of code: String, offering choice: String) -> Set<String> {
    var paths: Set<String> = []
    for definition in definitions {
      for (path, question) in definition.everyQuestion where question.tags.code.contains(code) {
        guard let list = question.kind.list.flatMap({ definition.choiceList($0) }),
          list.choices.contains(where: { $0.name == choice })
        else { continue }
        paths.insert("/data/" + path.joined(separator: "/"))
      }
    }
    return paths
  }
}

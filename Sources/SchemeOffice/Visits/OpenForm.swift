public import Findings
import RecordKeeping
import Scheme
import Seals
import Synchronization

/// A form taken off the shelf, ready to be filled in.
public struct OpenForm: Sendable {
  public let plan: FormPlan
  /// The exact text, which is kept once with the reports that were filled in on it.
  public let text: String
  /// SHA-256 of the text.
  public let digest: String
  /// What the form asks.
  public var definition: FormDefinition { plan.definition }

  /// Takes a version of a form off the shelf, the latest where none is named.
  public init(_ name: String, version: String?, from shelves: Shelves) throws {
    let names = try shelves.formNames()
    guard names.contains(name) else { throw OfficeRefusal.unknownForm(name, known: names) }
    let versions = try shelves.versions(ofForm: name)
    if let version, !versions.contains(version) {
      throw OfficeRefusal.unknownForm(
        "\(name) \(version)", known: versions.map { "\(name) \($0)" })
    }
    let (text, file) = try shelves.form(name, version: version)
    self = try OpenForm.read(text: text, file: file)
  }

  /// Reads a form's text, or takes the reading of the same text that was done before: reading and
  /// checking a long form costs far more than filling it in.
  static func read(text: String, file: String) throws -> OpenForm {
    let digest = Digest(of: text).description
    if let known = read.withLock({ $0[digest] }) { return known }
    let form = try OpenForm(text: text, file: file)
    read.withLock { $0[digest] = form }
    return form
  }

  private static let read = Mutex<[String: OpenForm]>([:])

  /// Reads a form's text; faults are thrown all together.
  public init(text: String, file: String) throws {
    let reading = FormReading.read(text: text, file: file)
    guard let definition = reading.definition else { throw FormFaults(faults: reading.faults) }
    plan = FormPlan(definition)
    self.text = text
    digest = Digest(of: text).description
  }
}

extension OpenForm {
  /// The form filled in with answers and the scheme's own lists, times taken as the clock showed
  /// them; refuses with every remark at once when the answers do not hold.
  func filled(
    with answers: NestedAnswer, matters: [NamedChoice], in look: Look
  ) throws -> FilledForm {
    let lists = FilledLists.choices(
      for: definition, suites: look.picture.suites.map { ($0.code.rawValue, $0.name) },
      visitors: look.picture.visitors.map { ($0.id.rawValue, $0.name) },
      matters: matters.map { ($0.id, $0.name) })
    let (filled, remarks) = FilledForm.filling(
      plan, with: ClockTimes.bare(answers, of: definition.questions), at: look.now,
      zone: .london, filled: lists, isStrict: true)
    guard remarks.isEmpty else {
      throw OfficeRefusal.answersDoNotHold(
        remarks: remarks.map {
          AnswerRemark(path: $0.path, kind: $0.kind.rawValue, message: $0.message)
        })
    }
    return filled
  }
}

/// Every fault of a form's file.
public struct FormFaults: Error {
  public let faults: [FormFault]
}

/// The choices of the lists that a scheme fills.
public enum FilledLists {
  /// Choices by list name: suites, visitors, and matters that later visitors check.
  public static func choices(
    for form: FormDefinition, suites: [(String, String)], visitors: [(String, String)],
    matters: [(String, String)]
  ) -> [String: [Choice]] {
    var filled: [String: [Choice]] = [:]
    for list in form.choiceLists {
      let pairs: [(String, String)]
      switch list.origin {
      case .suites: pairs = suites
      case .visitors: pairs = visitors
      case .mattersToCheck: pairs = matters
      case .form: continue
      }
      filled[list.name] = pairs.map { Choice(name: $0.0, label: FormText($0.1)) }
    }
    return filled
  }
}

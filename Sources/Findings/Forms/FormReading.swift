import YAMLText

/// What reading a form's file gave: the form, unless something stops it, and all that is wrong.
public struct FormReading: Sendable {
  /// The form; nil when a fault stops it.
  public let definition: FormDefinition?
  /// Every fault found, in the order of the file.
  public let faults: [FormFault]

  /// Reads and checks a form: structure, names, expressions, cycles, clauses.
  ///
  /// `file` is only the name that faults carry; nothing is opened.
  public static func read(text: String, file: String) -> FormReading {
    let (definition, faults) = structure(text: text, file: file)
    guard let definition else { return FormReading(definition: nil, faults: faults) }
    let all = faults + FormCheck.faults(in: definition, file: file)
    let stops = all.contains { $0.weight == .stops }
    return FormReading(
      definition: stops ? nil : definition,
      faults: all.sorted { ($0.line, $0.column) < ($1.line, $1.column) })
  }

  /// The form as far as its structure can be read, and the faults of structure alone.
  static func structure(text: String, file: String) -> (FormDefinition?, [FormFault]) {
    var desk = ReadingDesk(file: file)
    do {
      let root = try YAMLText.read(text)
      let definition = desk.form(root)
      return (definition, desk.faults)
    } catch {
      desk.stop(at: error.place, error.what, error.advice)
      return (nil, desk.faults)
    }
  }
}

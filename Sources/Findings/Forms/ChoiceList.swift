/// A named list of choices.
public struct ChoiceList: Sendable {
  public var name: String
  public var origin: ChoiceOrigin
  /// The choices in order; for a list filled from outside, the sample.
  public var choices: [Choice]
  public var line: Int
  public var column: Int
}

/// Where the choices of a list come from.
public enum ChoiceOrigin: String, Sendable, Hashable, CaseIterable {
  /// They stand in the form.
  case form
  /// The scheme's suites, or those of the take-away folder.
  case suites
  /// The scheme's visitors, or those of the take-away folder.
  case visitors
  /// What earlier visitors raised and nobody has yet seen put right.
  case mattersToCheck = "matters_to_check"
}

/// One choice: the word that is kept, and what people read.
public struct Choice: Sendable {
  public var name: String
  public var label: FormText
  /// Further columns, for choice filters, in the order written.
  public var columns: [ChoiceColumn]
  /// The `visit import` columns that choosing it counts towards.
  public var figures: [String]
  public var line: Int
  public var column: Int

  /// A choice, as a scheme or a take-away folder fills a list with.
  public init(
    name: String, label: FormText, columns: [ChoiceColumn] = [], figures: [String] = [],
    line: Int = 0, column: Int = 0
  ) {
    self.name = name
    self.label = label
    self.columns = columns
    self.figures = figures
    self.line = line
    self.column = column
  }
}

/// A further column of a choice and its value there.
public struct ChoiceColumn: Sendable, Hashable {
  public let name: String
  public let value: String

  /// A column's name and value.
  public init(name: String, value: String) {
    self.name = name
    self.value = value
  }
}

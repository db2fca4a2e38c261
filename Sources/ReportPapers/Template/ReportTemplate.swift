/// What stands in a paper and in which order, as `reports/papers/` has it for everybody to read.
public struct ReportTemplate: Hashable, Sendable {
  /// The paper's title, with named figures in braces.
  public var title: String
  /// What stands on the first sheet.
  public var pageOne: [TemplateSection]
  /// What follows.
  public var sections: [TemplateSection]

  /// The names of the places that the coordinator may fill with words of their own.
  public var slots: [String] { (pageOne + sections).compactMap(\.slot) }
}

/// One part of a paper under its heading.
public struct TemplateSection: Hashable, Sendable {
  /// The heading, with named figures in braces.
  public var heading: String
  /// Paragraphs that stand as they are, with named figures in braces.
  public var text: [String] = []
  /// Sentences that are made from the figures.
  public var say: [SentenceName] = []
  /// Tables and pictures.
  public var show: [BlockName] = []
  /// A place for the coordinator's own words; nil where there is none.
  public var slot: String?
  /// What the coordinator is asked to write there.
  public var ask: String?

  /// A part with its heading.
  public init(heading: String) { self.heading = heading }
}

/// Sentences that are made from the figures; raw values are the words of templates.
public enum SentenceName: String, Sendable, CaseIterable {
  case visits, when, door, people, concerns, times, holds, praised, opcat, compared
  case volunteers
}

/// Tables and pictures; raw values are the words of templates.
public enum BlockName: String, Sendable, CaseIterable {
  case coverage, moments, outcomes, themes, suites, times, holds, door, praise, said, compared, code
}

/// What is wrong with a template or a narrative, and where.
public struct TemplateFault: Error, Hashable, Sendable {
  /// The line, counted from 1.
  public var line: Int
  /// The column, counted from 1.
  public var column: Int
  /// What is wrong, as a sentence.
  public var what: String
  /// What to do about it, as a sentence.
  public var advice: String

  /// A fault at a place.
  public init(line: Int, column: Int, what: String, advice: String) {
    self.line = line
    self.column = column
    self.what = what
    self.advice = advice
  }
}

/// Everything that is wrong with one file.
public struct TemplateFaults: Error, Hashable, Sendable {
  /// Each fault, in the order of the file.
  public var faults: [TemplateFault]

  /// Some faults of one file.
  public init(_ faults: [TemplateFault]) { self.faults = faults }
}

public import Scheme

/// A cause of concern or an area for improvement of an earlier inspection.
public struct EarlierCause: Hashable, Sendable {
  /// What it is called in the report or the plan.
  public var reference: String
  /// What the inspectorate wrote, in a sentence.
  public var wording: String
  /// The topic it is about, by its code.
  public var topic: String
  /// The day the report was published.
  public var publishedOn: CalendarDay
  /// Where it stands, in the force's own words or the scheme's; nil where nothing is held.
  public var standing: String?

  /// A cause of an earlier inspection.
  public init(
    reference: String, wording: String, topic: String, publishedOn: CalendarDay,
    standing: String? = nil
  ) {
    self.reference = reference
    self.wording = wording
    self.topic = topic
    self.publishedOn = publishedOn
    self.standing = standing
  }
}

/// A visit's report with everything left out that could say who anybody is.
public struct SampleReport: Hashable, Sendable {
  /// What it is called, so that the whole can be asked for.
  public var reference: Reference
  /// The suite's code.
  public var suite: SuiteCode
  /// The day of the visit.
  public var day: CalendarDay
  /// Each part of the form with its questions and answers.
  public var sections: [Section]

  /// One part of the form.
  public struct Section: Hashable, Sendable {
    /// Its heading.
    public var heading: String
    /// Each question with its answer.
    public var answers: [(question: String, answer: String)] {
      zip(questions, told).map { ($0, $1) }
    }
    private var questions: [String]
    private var told: [String]

    /// A part with its answers.
    public init(heading: String, answers: [(question: String, answer: String)]) {
      self.heading = heading
      questions = answers.map(\.question)
      told = answers.map(\.answer)
    }
  }

  /// A report's answers, part by part.
  public init(reference: Reference, suite: SuiteCode, day: CalendarDay, sections: [Section]) {
    self.reference = reference
    self.suite = suite
    self.day = day
    self.sections = sections
  }
}

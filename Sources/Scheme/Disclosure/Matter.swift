/// What may be read, one case for each thing that the table of disclosure tells apart.
public enum Matter: String, Sendable, CaseIterable {
  /// The day and hour the pair chose or were drawn.
  case moment
  /// Whether a window is arranged, without when.
  case arranged
  /// Pair, suite and week.
  case window
  case availability
  /// How well a guesser would foretell visits.
  case predictability
  /// The commitment to a draw, and after its period what everyone may read of it.
  case rotaProof = "rota-proof"
  case submittedReport = "submitted-report"
  case custodyNumber = "custody-number"
  /// Text the screen withheld until it is cleared.
  case withheldText = "withheld-text"
  /// What one of the pair wrote in private against the other's report.
  case dissent
  /// Allegation against staff, fear of reprisal, death or serious injury.
  case restrictedMatter = "restricted-matter"
  case tactReport = "tact-report"
  /// That somebody is held under the Terrorism Act, and who is to visit them.
  case tactNotice = "tact-notice"
  case action
  /// Vetting, diversity, expenses and the dated facts.
  case visitorRecord = "visitor-record"
  case contactDetails = "contact-details"
  case wellbeing
  case outOfHoursNumbers = "out-of-hours-numbers"
  case statistics
  case returns
  /// How the scheme keeps the Code, with what it put on record about that.
  case codeBoard = "code-board"
  case settings
  case recordLog = "record-log"
  case officeLog = "office-log"

  /// Whether it tells anything about a visit still to come, or the office's own doings.
  ///
  /// No police role reads any of these, whatever else the table says; a test holds it to that.
  public var isOfTheFuture: Bool {
    switch self {
    case .moment, .arranged, .window, .availability, .predictability, .officeLog, .settings,
      .contactDetails, .visitorRecord, .wellbeing, .tactNotice, .codeBoard:
      true
    default: false
    }
  }
}

import Spreadsheets

/// The spreadsheet that goes with a suite's sheet of matters: what is asked, and room to answer.
public enum SheetOfMatters {
  /// One matter as the spreadsheet tells it.
  public struct Row: Hashable, Sendable {
    /// The action's reference.
    public let reference: String
    /// What was found.
    public let found: String
    /// The plain question.
    public let question: String
    /// The day it was asked.
    public let asked: String
    /// What is wanted by when.
    public let wanted: String
    /// What was said and done since.
    public let history: String

    /// A matter in the words of the sheet.
    public init(
      reference: String, found: String, question: String, asked: String, wanted: String,
      history: String
    ) {
      self.reference = reference
      self.found = found
      self.question = question
      self.asked = asked
      self.wanted = wanted
      self.history = history
    }
  }

  /// The spreadsheet, its cells for the answer empty.
  public static func sheet(_ rows: [Row]) -> String {
    let room = AnswerColumn.filledIn.map { _ in "" }
    return SheetWriter.sheet(
      [AnswerColumn.allCases.map(\.rawValue)]
        + rows.map {
          [$0.reference, $0.found, $0.question, $0.asked, $0.wanted, $0.history] + room
        })
  }
}

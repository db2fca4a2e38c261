public import Spreadsheets

/// What is wrong in one of a return's sheets.
public struct ReturnSheetFault: Hashable, Sendable {
  /// The sheet: `header`, `volunteers`, `suites` or `responses`.
  public let sheet: String
  /// Where in it, what is wrong, and what to do.
  public let fault: SheetFault
}

/// Why sheets make no return: everything that is wrong in them, sheet by sheet.
public struct ReturnSheetsRefusal: Error, Hashable, Sendable {
  /// Each fault, in the order of the sheets.
  public let faults: [ReturnSheetFault]
}

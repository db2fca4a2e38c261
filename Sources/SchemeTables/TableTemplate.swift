import Spreadsheets

/// An empty table to fill in: the headings and one example row, which is to be deleted.
public enum TableTemplate {
  /// The template for `visitor import`.
  public static var visitors: String { sheet(VisitorColumn.table.map(\.column)) }

  /// The template for `visit import`.
  public static var visits: String { sheet(VisitColumn.table.map(\.column)) }

  /// The template for `rota import`.
  public static var allotment: String { sheet(AllotmentColumn.table.map(\.column)) }

  /// The template for `availability import`.
  public static var availability: String { sheet(AvailabilityColumn.table.map(\.column)) }

  /// The template for `recommendation import`.
  public static var recommendations: String { sheet(RecommendationColumn.table.map(\.column)) }

  /// The template for `rota predictability`.
  public static var pastVisits: String { sheet(PastVisitColumn.table.map(\.column)) }

  /// The template for `qaf import`.
  public static var framework: String { sheet(QAFColumn.table.map(\.column)) }

  /// The template for `action import`.
  public static var matters: String { sheet(MatterColumn.table.map(\.column)) }

  private static func sheet(_ columns: [TableColumn]) -> String {
    SheetWriter.sheet([columns.map(\.heading), columns.map(\.example)])
  }
}

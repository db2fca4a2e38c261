public import Scheme

/// One thing that a table would change about a visitor the scheme already has.
public struct VisitorChange: Hashable, Sendable {
  /// The column.
  public let column: VisitorColumn
  /// What is held, as the table would write it.
  public let before: String
  /// What the table says.
  public let after: String
}

extension VisitorsTable {
  /// A held visitor with what the table's columns say; the columns it lacks leave all as it is.
  public func update(_ held: Visitor, from line: Line) -> Visitor {
    var visitor = held
    let told = line.visitor
    for column in columns {
      switch column {
      case .id: continue
      case .name: visitor.name = told.name
      case .email: visitor.email = told.email
      case .phone: visitor.phone = told.phone
      case .homePostcodeArea: visitor.homePostcodeArea = told.homePostcodeArea
      case .appointedOn: visitor.appointment.appointedOn = told.appointment.appointedOn
      case .termEndsOn: visitor.appointment.termEndsOn = told.appointment.termEndsOn
      case .probationUntil:
        visitor.appointment.probationUntil = told.appointment.probationUntil
      case .vettedUntil: visitor.vettedUntil = told.vettedUntil
      case .passUntil: visitor.passUntil = told.passUntil
      case .tactTrained: visitor.tactTrained = told.tactTrained
      case .maxVisitsPerQuarter: visitor.maxVisitsPerQuarter = told.maxVisitsPerQuarter
      case .suites: visitor.suites = told.suites
      case .conflicts: visitor.conflicts = told.conflicts
      case .keepApart: visitor.keepApart = told.keepApart
      }
    }
    return visitor
  }

  /// What differs between two states of a visitor, column by column.
  public static func changes(from before: Visitor, to after: Visitor) -> [VisitorChange] {
    VisitorColumn.allCases.compactMap { column in
      let (old, new) = (cell(column, of: before), cell(column, of: after))
      return old == new ? nil : VisitorChange(column: column, before: old, after: new)
    }
  }

  /// A visitor as a row of the table, in the order of the columns.
  public static func row(of visitor: Visitor) -> [String] {
    VisitorColumn.allCases.map { cell($0, of: visitor) }
  }

  private static func cell(_ column: VisitorColumn, of visitor: Visitor) -> String {
    switch column {
    case .id: visitor.id.rawValue
    case .name: visitor.name
    case .email: visitor.email ?? ""
    case .phone: visitor.phone ?? ""
    case .homePostcodeArea: visitor.homePostcodeArea ?? ""
    case .appointedOn: visitor.appointment.appointedOn.description
    case .termEndsOn: visitor.appointment.termEndsOn?.description ?? ""
    case .probationUntil: visitor.appointment.probationUntil?.description ?? ""
    case .vettedUntil: visitor.vettedUntil?.description ?? ""
    case .passUntil: visitor.passUntil?.description ?? ""
    case .tactTrained: visitor.tactTrained ? "yes" : "no"
    case .maxVisitsPerQuarter: visitor.maxVisitsPerQuarter.map { "\($0)" } ?? ""
    case .suites: visitor.suites.map(\.rawValue).joined(separator: ";")
    case .conflicts: visitor.conflicts.map(\.rawValue).joined(separator: ";")
    case .keepApart: visitor.keepApart.map(\.rawValue).joined(separator: ";")
    }
  }
}

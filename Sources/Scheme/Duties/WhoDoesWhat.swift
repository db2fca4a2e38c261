/// The table of who does what: one row a duty, asked by every front door through the office.
public enum WhoDoesWhat {
  /// Every row, in the order of the duties.
  public static let table: [DutyRow] =
    schemeRows + visitorRows + rotaRows + visitRows + tactRows + actionRows + memoryRows + paperRows
    + returnRows + codeRows

  /// The row of a duty; nil only while a duty is unwritten, which a test forbids.
  public static func row(of duty: Duty) -> DutyRow? { rows[duty] }

  /// How far a role may do a duty, or nil when it may not at all.
  public static func scope(of duty: Duty, for role: Role) -> DutyScope? {
    rows[duty]?.who[role]
  }

  private static let rows = Dictionary(
    table.map { ($0.duty, $0) }, uniquingKeysWith: { first, _ in first })
}

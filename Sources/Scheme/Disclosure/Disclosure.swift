/// Who reads what: one table, asked by every page, export and command.
public enum Disclosure {
  /// How much of a matter a role reads.
  public static func reach(of matter: Matter, for role: Role) -> Reach {
    rows[matter]?[role] ?? .nothing
  }

  /// Whether someone in a role, with such ties to a thing, may read it in full.
  public static func may(_ role: Role, read matter: Matter, ties: Ties = []) -> Bool {
    reach(of: matter, for: role).covers(ties)
  }

  /// The roles in the order of the table's columns.
  static let columns: [Role] = [
    .visitor, .chair, .coordinator, .deputy, .commissioner, .restrictedReader,
    .custody, .inspector, .chiefInspector,
  ]

  private static let rows: [Matter: [Role: Reach]] = {
    var rows: [Matter: [Role: Reach]] = [:]
    for (matter, reaches) in DisclosureTable.rows {
      rows[matter] = Dictionary(
        zip(columns, reaches), uniquingKeysWith: { first, _ in first })
    }
    return rows
  }()
}

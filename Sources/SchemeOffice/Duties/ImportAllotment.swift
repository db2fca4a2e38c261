import RecordKeeping
public import Rotas
import Scheme
import SchemeTables

extension Office {
  /// Takes in an allotment of pairs to windows made elsewhere, all or none.
  ///
  /// Refuses a faulty table, a broken hard rule, and a window that stands already.
  public func importAllotment(_ bytes: [UInt8], by desk: Desk) throws -> [Window] {
    try perform(.importAllotment, by: desk, home: .office) { look in
      let picture = look.picture
      let table = AllotmentTable(
        bytes, suites: picture.suites.map(\.code), visitors: Set(picture.visitors.map(\.id)))
      guard table.faults.isEmpty else { throw OfficeRefusal.table(table.faults, beyond: 0) }
      guard let first = table.windows.map(\.week).min(),
        let last = table.windows.map(\.week).max()
      else { return .nothing([]) }
      let standing = try records.windows(first.monday...last.monday)
      if let twice = table.windows.first(where: { new in
        standing.contains { $0.id == new.id }
      }) {
        throw OfficeRefusal.alreadyThere(kind: "window", name: twice.id.rawValue)
      }
      for window in table.windows {
        try Rights.check(suite: window.suite, .importAllotment, in: look)
      }
      let settings = try look.settings(on: first.monday)
      let allotment = Allotment(
        windows: table.windows, visitors: picture.visitors,
        suites: picture.statuses.mapValues { SuiteHistory($0) },
        pairSize: settings.pairSize...settings.pairSizeMost,
        terrorismSuites: Set(
          picture.suites.filter { $0.type == .terrorismAct }.map(\.code)))
      let breaches = allotment.breaches
      guard breaches.isEmpty else {
        throw OfficeRefusal.allotment(breaches, lines: table.lines)
      }
      let entries = table.windows.flatMap { window -> [Entry] in
        [
          .window(window.id, suite: window.suite, week: window.week),
          .windowPair(window.id, window.visitors),
        ]
      }
      return Decision(table.windows, entries)
    }
  }
}

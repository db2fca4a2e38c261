import Spreadsheets

/// One sheet of a return being read: collects all that is wrong instead of stopping at the first.
struct ReturnSheetReading {
  /// A place with the value found there and the line and column it stands at.
  struct Found {
    let heading: ReturnHeading
    let value: String
    let line: Int
    let column: Int
  }

  let sheet: String
  private(set) var faults: [ReturnSheetFault] = []
  private(set) var rows: [SheetRow] = []

  /// Reads the rows; a return of a large force has a column for each finding of each theme.
  init(_ sheet: String, _ bytes: [UInt8]?) {
    self.sheet = sheet
    guard let bytes else {
      fault(1, nil, nil, "There is no \(sheet).csv.", "Give all four sheets of a return.")
      return
    }
    var reader = SheetReader(bytes, limits: SheetLimits(columns: 4096, rows: 4096))
    do throws(SheetFault) {
      while let row = try reader.next() { rows.append(row) }
    } catch {
      faults.append(ReturnSheetFault(sheet: sheet, fault: error))
    }
  }

  mutating func fault(
    _ line: Int, _ column: Int?, _ heading: String?, _ what: String, _ remedy: String
  ) {
    let fault = SheetFault(
      line: line, column: column, heading: heading, what: what, remedy: remedy)
    faults.append(ReturnSheetFault(sheet: sheet, fault: fault))
  }

  /// The rows below headings that must be these.
  mutating func rows(under headings: [String]) -> [SheetRow] {
    guard let first = rows.first else {
      if faults.isEmpty { fault(1, nil, nil, "The sheet is empty.", Self.writeAnew) }
      return []
    }
    for index in 0..<max(first.count, headings.count) {
      let asked = index < headings.count ? headings[index] : ""
      let given = first.text(index)
      guard given != asked else { continue }
      fault(
        first.line, index + 1, given,
        asked.isEmpty ? "This column is not known." : "Here stands the heading \(asked).",
        Self.writeAnew)
    }
    for row in rows.dropFirst() where row.count > headings.count {
      stray(row, from: headings.count)
    }
    return Array(rows.dropFirst())
  }

  private mutating func stray(_ row: SheetRow, from count: Int) {
    for index in count..<row.count where !row.text(index).isEmpty {
      fault(row.line, index + 1, nil, "This cell stands under no heading.", "Empty it.")
    }
  }

  /// The value of a cell if it is one that may stand there, or nil, with a fault where it is not.
  mutating func value(
    _ row: SheetRow, _ index: Int, _ values: ReturnValue, heading: String
  ) -> String? {
    let text = row.text(index)
    guard !text.isEmpty else { return nil }
    guard values.isMet(by: text) else {
      fault(
        row.line, index + 1, heading, "“\(text.prefix(40))” cannot stand here.",
        "Write \(values.asks).")
      return nil
    }
    return text
  }

  static let writeAnew = "See what `icv return to-csv` writes."
}

extension ReturnSheetReading {
  /// A sheet of one figure a row.
  mutating func pairs(_ shape: ReturnShape) -> [Found] {
    var found: [Found] = []
    var seen: [ReturnHeading: Int] = [:]
    let listed = rows(under: ["figure", "value"])
    guard !rows.isEmpty else { return [] }
    for row in listed {
      let name = row.text(0)
      guard let heading = ReturnHeading(name), let place = shape.place(heading) else {
        fault(
          row.line, 1, "figure", "A return has no figure “\(name.prefix(80))” here.",
          "Take the row out, or write its name as `icv return to-csv` does.")
        continue
      }
      if let earlier = seen.updateValue(row.line, forKey: heading) {
        fault(
          row.line, 1, "figure", "\(name) stands on line \(earlier) already.", "Keep one.")
        continue
      }
      if let value = value(row, 1, place.values, heading: name) {
        found.append(Found(heading: heading, value: value, line: row.line, column: 2))
      }
    }
    require(
      shape, in: found,
      line: { shape in
        seen.first { $0.key.shape == shape }?.value
      })
    return found
  }

  /// A sheet of one suite a row.
  mutating func table(_ shape: ReturnShape) -> [(line: Int, found: [Found])] {
    guard let first = rows.first else { return [] }
    var columns: [(heading: ReturnHeading, place: ReturnShape.Place)?] = []
    var seen: [ReturnHeading: Int] = [:]
    for index in 0..<first.count {
      let name = first.text(index)
      guard let heading = ReturnHeading(name), let place = shape.place(heading) else {
        columns.append(nil)
        // An empty heading harms nobody as long as its column is empty too.
        if !name.isEmpty {
          fault(
            first.line, index + 1, name, "A suite has no such figure.",
            "Take the column out, or write its name as `icv return to-csv` does.")
        }
        continue
      }
      columns.append((heading, place))
      if let earlier = seen.updateValue(index + 1, forKey: heading) {
        fault(
          first.line, index + 1, name,
          "It is the heading of column \(SheetFault.letter(ofColumn: earlier)) already.",
          "Keep one.")
      }
    }
    return rows.dropFirst().map { row in
      (row.line, cells(of: row, columns, shape))
    }
  }

  private mutating func cells(
    of row: SheetRow, _ columns: [(heading: ReturnHeading, place: ReturnShape.Place)?],
    _ shape: ReturnShape
  ) -> [Found] {
    var found: [Found] = []
    for index in 0..<row.count {
      guard index < columns.count, let column = columns[index] else {
        let isUnderAName = index < columns.count && !(rows.first?.text(index).isEmpty ?? true)
        if !isUnderAName, !row.text(index).isEmpty {
          fault(row.line, index + 1, nil, "This cell stands under no heading.", "Empty it.")
        }
        continue
      }
      let name = rows.first?.text(index) ?? ""
      guard let value = value(row, index, column.place.values, heading: name) else { continue }
      if let theme = column.heading.steps[0].key, column.heading.steps.last?.name == "Category",
        theme.value != value
      {
        fault(
          row.line, index + 1, name, "The column is that of \(theme.value), not of \(value).",
          "Write the figures into the columns of \(value).")
      }
      found.append(
        Found(heading: column.heading, value: value, line: row.line, column: index + 1))
    }
    require(shape, in: found, line: { _ in row.line })
    return found
  }

  private mutating func require(
    _ shape: ReturnShape, in found: [Found], line: (String) -> Int?
  ) {
    let held = Set(found.map(\.heading.shape))
    for (name, place) in shape.places.sorted(by: { $0.key < $1.key })
    where place.isRequired && !held.contains(name) {
      let line = line(name) ?? 1
      let isTold = faults.contains { $0.fault.line == line && $0.fault.heading == name }
      if !isTold { fault(line, nil, name, "It is missing.", "Write \(place.values.asks).") }
    }
  }
}

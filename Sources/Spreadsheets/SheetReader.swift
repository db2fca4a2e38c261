/// Reads what Excel, LibreOffice and their like save as CSV, row by row, from chunks of bytes.
///
/// Feed it chunks as they come and take rows until there is none; after the last chunk say
/// `finish` and take the rest. It is our own, on RFC 4180, because a coordinator must be told the
/// line and column of every fault, and a hundred thousand visits must not be held at once; SwiftCSV
/// does neither.
///
/// Read: UTF-8 with or without a byte order mark; lines ended by CR LF, LF or CR; cells parted by
/// `,`, `;` or tab, whichever the headings use, or as a first line `sep=;` says; cells in quotation
/// marks with quotation marks doubled and line ends within. Rows with nothing in them are skipped.
public struct SheetReader: Sendable {
  private enum Place { case cellStart, plain, quoted, afterQuote }

  private let limits: SheetLimits
  private var opening: SheetOpening? = SheetOpening()
  private var chunk: [UInt8] = []
  private var position = 0
  private var isFinished = false
  private var separator = UInt8(ascii: ",")
  private var place = Place.cellStart
  private var wasReturn = false
  private var line = 1
  private var quoteLine = 1
  private var rowLine = 1
  private var rows = 0
  private var cells: [UInt8] = []
  private var ends: [Int] = []
  private var allBits: UInt8 = 0
  private var failure: SheetFault?

  /// A reader within limits.
  public init(limits: SheetLimits = SheetLimits()) { self.limits = limits }

  /// A reader of a whole file.
  public init(_ bytes: [UInt8], limits: SheetLimits = SheetLimits()) {
    self.init(limits: limits)
    feed(bytes)
    finish()
  }

  /// Takes the next chunk; rows not yet taken from earlier chunks are kept.
  public mutating func feed(_ bytes: [UInt8]) {
    if position < chunk.count {
      chunk.removeFirst(position)
      chunk.append(contentsOf: bytes)
    } else {
      chunk = bytes
    }
    position = 0
  }

  /// Says that no chunk follows.
  public mutating func finish() { isFinished = true }

  /// The next row, or nil when it needs another chunk or there is none.
  ///
  /// After a fault nothing more is read, because a misplaced quotation mark makes all that follows
  /// unsure: the same fault is thrown again.
  public mutating func next() throws(SheetFault) -> SheetRow? {
    if let failure { throw failure }
    do {
      guard try open() else { return nil }
      while let row = try scan() {
        if !row.isEmpty { return row }
      }
      return nil
    } catch {
      failure = error
      throw error
    }
  }

  /// Looks at the start of the file; false while more of it is needed.
  private mutating func open() throws(SheetFault) -> Bool {
    guard let opening else { return true }
    let rest = Array(chunk[position...])
    guard let found = try opening.look(at: rest, isWhole: isFinished) else { return false }
    separator = found.separator
    line += found.linesSkipped
    rowLine = line
    position += found.bytesSkipped
    self.opening = nil
    return true
  }

  private mutating func scan() throws(SheetFault) -> SheetRow? {
    while position < chunk.count {
      let byte = chunk[position]
      position += 1
      if wasReturn {
        wasReturn = false
        if byte == 0x0A { continue }
      }
      if try take(byte) { return try endRow() }
    }
    guard isFinished, !ends.isEmpty || !cells.isEmpty || place != .cellStart else { return nil }
    if place == .quoted {
      throw SheetFault(
        line: quoteLine, column: ends.count + 1, what: "A quotation mark is never closed.",
        remedy: "Close it, or double it if it is part of the text.")
    }
    try endCell()
    return try endRow()
  }

  /// Takes one byte; true when it ends a row.
  private mutating func take(_ byte: UInt8) throws(SheetFault) -> Bool {
    if place == .quoted {
      if byte == 0x22 {
        place = .afterQuote
      } else {
        countLine(byte)
        try keep(byte)
      }
      return false
    }
    switch byte {
    case separator:
      try endCell()
    case 0x0A, 0x0D:
      try endCell()
      wasReturn = byte == 0x0D
      line += 1
      return true
    case 0x22 where place == .cellStart:
      (place, quoteLine) = (.quoted, line)
    case 0x22 where place == .afterQuote:
      place = .quoted
      try keep(byte)
    default:
      try keepPlain(byte)
    }
    return false
  }

  private mutating func keepPlain(_ byte: UInt8) throws(SheetFault) {
    if place == .afterQuote {
      // Blanks between a closing mark and the separator do no harm.
      if byte == 0x20 { return }
      throw fault(
        "Text follows a closing quotation mark.",
        "Put the whole cell in quotation marks and double those within.")
    }
    if byte == 0x22 {
      throw fault(
        "A quotation mark stands inside a cell that does not begin with one.",
        "Put the whole cell in quotation marks and double those within.")
    }
    place = .plain
    try keep(byte)
  }

  private mutating func keep(_ byte: UInt8) throws(SheetFault) {
    guard cells.count - (ends.last ?? 0) < limits.cellBytes else {
      throw fault(
        "The cell holds more than \(limits.cellBytes) bytes.",
        "Shorten it; a missing quotation mark further up has the same effect.")
    }
    if byte == 0 {
      throw fault(
        "The file holds a zero byte, so it is not text.", "Save it as CSV UTF-8.")
    }
    allBits |= byte
    cells.append(byte)
  }

  /// Counts a line end inside quotation marks, CR LF once.
  private mutating func countLine(_ byte: UInt8) {
    if byte == 0x0A || byte == 0x0D { line += 1 }
    if byte == 0x0A, cells.last == 0x0D { line -= 1 }
  }

  private mutating func endCell() throws(SheetFault) {
    guard ends.count < limits.columns else {
      throw fault(
        "The row has more than \(limits.columns) columns.",
        "Delete the columns that are not asked for.")
    }
    ends.append(cells.count)
    place = .cellStart
  }

  private mutating func endRow() throws(SheetFault) -> SheetRow {
    rows += 1
    guard rows <= limits.rows else {
      throw SheetFault(
        line: rowLine, what: "The file has more than \(limits.rows) rows.",
        remedy: "Split it into several files.")
    }
    let row = SheetRow(line: rowLine, bytes: cells, ends: ends)
    // Only a row with a byte over 127 can break UTF-8.
    if allBits >= 0x80 { try SheetEncoding.check(row) }
    (cells, ends, allBits, rowLine) = ([], [], 0, line)
    cells.reserveCapacity(row.bytes.count)
    ends.reserveCapacity(row.ends.count)
    return row
  }

  private func fault(_ what: String, _ remedy: String) -> SheetFault {
    SheetFault(line: line, column: ends.count + 1, what: what, remedy: remedy)
  }
}

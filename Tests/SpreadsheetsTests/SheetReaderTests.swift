import Spreadsheets
import Testing

/// The rows of a text, or the fault that stopped it.
func rows(_ text: String, chunk: Int = .max, limits: SheetLimits = SheetLimits())
  throws(SheetFault) -> [[String]]
{
  try rows(Array(text.utf8), chunk: chunk, limits: limits)
}

func rows(_ bytes: [UInt8], chunk: Int = .max, limits: SheetLimits = SheetLimits())
  throws(SheetFault) -> [[String]]
{
  var reader = SheetReader(limits: limits)
  var found: [[String]] = []
  var start = 0
  repeat {
    let end = min(bytes.count, start + min(chunk, bytes.count))
    reader.feed(Array(bytes[start..<end]))
    start = end
    if start == bytes.count { reader.finish() }
    while let row = try reader.next() { found.append((0..<row.count).map { row.text($0) }) }
  } while start < bytes.count
  return found
}

@Suite struct `Reading what Excel saves` {
  @Test(arguments: [",", ";", "\t"], ["\r\n", "\n", "\r"])
  func `cells are parted as the headings are, lines end as the file's do`(
    separator: String, lineEnd: String
  ) throws {
    let lines = [["id", "name", "note"], ["V01", "Amina", "a"], ["V02", "Brian", ""]]
    let text = lines.map { $0.joined(separator: separator) }.joined(separator: lineEnd)
    #expect(try rows(text) == lines)
    #expect(try rows("\u{FEFF}" + text + lineEnd) == lines)
    for chunk in 1...9 { #expect(try rows("\u{FEFF}" + text, chunk: chunk) == lines) }
  }

  @Test func `a cell in quotation marks holds separators, line ends and doubled marks`() throws {
    let text = "id,note\r\nV01,\"a, \"\"b\"\"\r\nc\"\r\nV02,\"\"\r\n"
    #expect(try rows(text) == [["id", "note"], ["V01", "a, \"b\"\r\nc"], ["V02", ""]])
    for chunk in 1...9 {
      #expect(try rows(text, chunk: chunk).count == 3)
    }
  }

  @Test func `rows with nothing in them are skipped and their lines still counted`() throws {
    var reader = SheetReader(Array("id,name\n\n,,,\n  , \nV01,Amina\n".utf8))
    _ = try reader.next()
    #expect(try reader.next()?.line == 5)
    #expect(try reader.next() == nil)
  }

  @Test func `a line of sep= says what parts the cells and is not a heading`() throws {
    var reader = SheetReader(Array("sep=;\r\na,b;c\r\n1;2\r\n".utf8))
    let headings = try #require(try reader.next())
    #expect(headings.text(0) == "a,b" && headings.line == 2)
    #expect(try reader.next()?.line == 3)
  }

  @Test func `lines within quotation marks are counted`() throws {
    var reader = SheetReader(Array("a,b\r\n\"1\r\n2\n3\",x\r\ny,z\r\n".utf8))
    _ = try reader.next()
    #expect(try reader.next()?.line == 2)
    #expect(try reader.next()?.line == 5)
  }

  @Test func `a blank around a cell is not part of it`() throws {
    #expect(try rows("id,name\n V01 ,\"Amina\" \n") == [["id", "name"], ["V01", "Amina"]])
  }

  @Test func `an empty file has no rows`() throws {
    #expect(try rows("").isEmpty)
    #expect(try rows("\u{FEFF}").isEmpty)
    #expect(try rows("\r\n\r\n").isEmpty)
  }
}

@Suite struct `Faults of a spreadsheet` {
  private func fault(_ bytes: [UInt8], limits: SheetLimits = SheetLimits()) -> SheetFault? {
    do {
      _ = try rows(bytes, limits: limits)
      return nil
    } catch { return error }
  }

  private func fault(_ text: String, limits: SheetLimits = SheetLimits()) -> SheetFault? {
    fault(Array(text.utf8), limits: limits)
  }

  @Test func `a mark never closed is told where it opens`() throws {
    let found = try #require(fault("id,note\nV01,ok\nV02,\"never\nclosed\n"))
    #expect(found.line == 3 && found.column == 2 && found.columnLetter == "B")
  }

  @Test func `a stray mark and text after a closing one are told`() {
    #expect(fault("id,note\nV01,5\" screen\n")?.line == 2)
    #expect(fault("id,note\nV01,\"a\"b\n")?.column == 2)
  }

  @Test func `a cell of a megabyte is refused with its line and column`() throws {
    let long = String(repeating: "x", count: 1_048_576)
    let found = try #require(fault("id,note\nV01,ok\nV02,\(long)\n"))
    #expect(found.line == 3 && found.column == 2)
    #expect(fault("id,note\nV01,\(String(repeating: "x", count: 65_536))\n") == nil)
    #expect(fault("id,note\nV01,\(String(repeating: "x", count: 65_537))\n")?.line == 2)
  }

  @Test func `headings that never end are refused`() {
    #expect(fault(String(repeating: "x", count: 70_000)) != nil)
  }

  @Test func `too many rows and too many columns are refused`() {
    let limits = SheetLimits(columns: 3, rows: 2)
    #expect(fault("a,b,c\n1,2,3\n", limits: limits) == nil)
    #expect(fault("a,b,c\n1,2,3\n4,5,6\n", limits: limits)?.line == 3)
    #expect(fault("a,b,c,d\n", limits: limits)?.column == 4)
  }

  @Test func `a file in Windows-1252 is told by its character and what to save it as`() throws {
    let found = try #require(fault(Array("id,name\nV01,O".utf8) + [0x92] + Array("Brien\n".utf8)))
    #expect(found.line == 2 && found.column == 2)
    #expect(found.what.contains("\u{2019}") && found.what.contains("Windows-1252"))
    #expect(found.remedy.contains("CSV UTF-8"))
  }

  @Test func `Unicode text, a workbook and zero bytes are no CSV`() {
    #expect(fault([0xFF, 0xFE, 0x69, 0x00])?.what.contains("UTF-16") == true)
    #expect(fault([0x50, 0x4B, 3, 4, 9, 9])?.what.contains("workbook") == true)
    #expect(fault(Array("a,b\n1,".utf8) + [0])?.what.contains("zero byte") == true)
  }

  @Test func `after a fault nothing more is read`() {
    var reader = SheetReader(Array("a,b\n1,x\"\n2,y\n".utf8))
    #expect(throws: Never.self) { try reader.next() }
    #expect(throws: SheetFault.self) { try reader.next() }
    #expect(throws: SheetFault.self) { try reader.next() }
  }

  @Test(arguments: [(1, "A"), (26, "Z"), (27, "AA"), (52, "AZ"), (53, "BA"), (703, "AAA")])
  func `columns are lettered as spreadsheets do`(number: Int, letters: String) {
    #expect(SheetFault.letter(ofColumn: number) == letters)
  }

  @Test func `a fault reads as place, what and remedy`() {
    let fault = SheetFault(
      line: 3, column: 6, heading: "appointed_on", what: "It is empty.", remedy: "Fill it.")
    #expect(fault.description == "line 3, column F (appointed_on): It is empty. Fill it.")
  }
}

/// A small generator with a seed, so that a failing case can be run again.
struct Dice: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

@Suite struct `Writing for Excel` {
  @Test func `a cell that would run as a formula is guarded, a number is not`() {
    #expect(
      SheetWriter.row(["=1+1", "+44 1926", "-5", "@x", "a"]) == "'=1+1,'+44 1926,-5,'@x,a\r\n")
    #expect(SheetWriter.row(["'=1", "''-5", "'tis"]) == "''=1,'''-5,'tis\r\n")
  }

  @Test func `whatever is written is read back, guards and marks and all`() throws {
    var dice = Dice(state: 20_260_406)
    let letters = Array("ab =+-@'\",;\u{E9}\u{1F600}1\n")
    for _ in 0..<500 {
      let table = (0..<Int.random(in: 1...5, using: &dice)).map { _ in
        ["k"]
          + (0..<4).map { _ in
            let text = (0..<Int.random(in: 0...6, using: &dice)).map { _ in
              letters.randomElement(using: &dice) ?? "a"
            }
            return String(text).trimmingBlanks
          }
      }
      let bytes = Array(SheetWriter.sheet([["a", "b", "c", "d", "e"]] + table).utf8)
      let read = try rows(bytes, chunk: Int.random(in: 1...40, using: &dice))
      #expect(Array(read.dropFirst()) == table)
    }
  }

  @Test func `no file of random bytes does worse than a fault`() {
    var dice = Dice(state: 7)
    let likely = Array("a,;\"\n\r\t1=\u{E9}".utf8)
    var read = 0
    for _ in 0..<2000 {
      let bytes = (0..<Int.random(in: 0...200, using: &dice)).map { _ in
        Int.random(in: 0..<20, using: &dice) == 0
          ? UInt8.random(in: 0...255, using: &dice)
          : likely.randomElement(using: &dice) ?? 0
      }
      let whole = try? rows(bytes)
      let parts = try? rows(bytes, chunk: 3)
      #expect(whole == parts)
      if whole != nil { read += 1 }
    }
    #expect(read > 0)
  }
}

extension String {
  fileprivate var trimmingBlanks: String {
    var text = self[...]
    while let last = text.last, last.isWhitespace { text = text.dropLast() }
    while let first = text.first, first.isWhitespace { text = text.dropFirst() }
    return String(text)
  }
}

import Pairing
import Testing

@Suite struct `An instance with mistakes` {
  struct Case: Sendable, CustomTestStringConvertible {
    let old: String
    let new: String
    let place: String
    let what: RotaInstanceFault.What
    var testDescription: String { "\(old) as \(new)" }

    init(_ old: String, _ new: String, _ place: String, _ what: RotaInstanceFault.What) {
      (self.old, self.new, self.place, self.what) = (old, new, place, what)
    }
  }

  static let cases = [
    Case(
      "icv-rota-1", "icv-rota-2", "format",
      .wrongFormat(found: "icv-rota-2", expected: "icv-rota-1")),
    Case("2026-01-05", "2026-01-06", "start_date", .notAMonday(found: "2026-01-06")),
    Case("2026-01-05", "2026-02-30", "start_date", .notAMonday(found: "2026-02-30")),
    Case(#""weeks":1,"#, "", "weeks", .missing),
    Case(
      #""weeks":1,"#, #""weeks":1.5,"#, "weeks", .wrongKind(found: .otherNumber, expected: .whole)),
    Case(
      #""weeks":1,"#, #""weeks":99999999999999999999,"#, "weeks",
      .wrongKind(found: .otherNumber, expected: .whole)),
    Case(#""weeks":1,"#, #""weeks":521,"#, "weeks", .outOfRange(521, 1...520)),
    Case(#""minutes":960"#, #""minutes":900"#, "bands[1]", .bandsDoNotCoverTheDay(minutes: 1320)),
    Case(
      #"{"id":1,"name":"NUN""#, #"{"id":2,"name":"NUN""#, "suites[1].id",
      .notItsPosition(2, expected: 1)),
    Case("10010000000020", "1001000000002", "visitors[2].avail", .patternLength(13, expected: 14)),
    Case("10010000000020", "10010000000030", "visitors[2].avail", .patternDigit(position: 12)),
    Case("[[1,2]]", "[[2,1]]", "visitors[2].away[0]", .rangeReversed(from: 2, to: 1)),
    Case("[[1,2]]", "[[1]]", "visitors[2].away[0]", .wrongLength(1, 2...2)),
    Case(#"{"1":9}"#, #"{"7":9}"#, "visitors[2].travel.7", .unknown(.suite, 7)),
    Case(#"{"1":9}"#, #"{"01":9}"#, "visitors[2].travel.01", .notANumber(key: "01")),
    Case("[[1,2]],\"prior", "[[2,2]],\"prior", "forbidden_pairs[0]", .sameVisitorTwice(2)),
    Case("[[0,1,1]]", "[[0,1,1],[1,0,1]]", "prior_pairs[1]", .repeatedPair(Pair(0, 1))),
    Case("[[0,1,1]]", "[[0,1,2]]", "prior_pairs[0][2]", .outOfRange(2, 0...1)),
    Case("[[0,1,1]]", "[[0,9,1]]", "prior_pairs[0][1]", .unknown(.visitor, 9)),
    Case(#""bands":[1]"#, #""bands":[4]"#, "rules.quotas[0].bands[0]", .unknown(.band, 4)),
    Case(
      #""unfilled":20000"#, #""unfilled":-1"#, "weights.unfilled", .outOfRange(-1, 0...1_000_000)),
    Case(#""start":"07:15""#, #""start":"23:15""#, "slots[0].start", .outsideItsBand(band: 0)),
    Case(#""start":"07:15""#, #""start":"7:15""#, "slots[0].start", .notATime(found: "7:15")),
    Case(#""day":6"#, #""day":7"#, "slots[1].day", .outOfRange(7, 0...6)),
  ]

  @Test(arguments: cases)
  func `has each named with its place`(one: Case) {
    #expect(InstanceText.faults(one.old, one.new)[one.place] == one.what)
  }

  @Test func `is told every fault at once`() {
    let faults = InstanceText.faults(#""min_gap_days":2"#, #""min_gap_days":"two""#)
    #expect(faults.keys.sorted() == (0..<3).map { "visitors[\($0)].min_gap_days" })
  }

  @Test func `is told no more than two hundred faults, and how many more there are`() {
    let visitors = Array(repeating: "7", count: 300).joined(separator: ",")
    let text = InstanceText.whole.replacing(
      #""coi":[]},\#n  {"id":1"#,
      with: #""coi":[\#(visitors)]},\#n  {"id":1"#)
    #expect {
      try RotaInstance(json: Array(text.utf8))
    } throws: { error in
      let faults = error as? RotaInstanceFaults
      return faults?.faults.count == 200 && faults?.beyond == 100
    }
  }

  @Test func `stands in the order of day and suite`() {
    let slots = InstanceText.whole.replacing(
      #"{"id":0,"suite":0,"day":0,"band":0"#, with: #"{"id":0,"suite":0,"day":6,"band":0"#
    )
    .replacing(#""suite":1,"day":6"#, with: #""suite":1,"day":5"#)
    #expect(throws: RotaInstanceFaults.self) { try RotaInstance(json: Array(slots.utf8)) }
  }

  @Test(arguments: [
    "", "{", "[1,2", "{\"a\":1,\"a\":2}", "{} x", "nul", "\"\\x\"", "{\"a\":01}", "\u{1}", "[1,]",
    String(repeating: "[", count: 100_000),
  ])
  func `that is no JSON is refused with its line`(text: String) {
    #expect {
      try RotaInstance(json: Array(text.utf8))
    } throws: { error in
      guard case .notJSON(let fault)? = (error as? RotaInstanceFaults)?.faults.first?.what else {
        return false
      }
      return fault.line == 1
    }
  }

  @Test func `cut short anywhere is refused, never a crash`() {
    let bytes = Array(InstanceText.whole.utf8)
    for length in stride(from: 0, to: bytes.count - 1, by: 7) {
      #expect(throws: RotaInstanceFaults.self) { try RotaInstance(json: Array(bytes[..<length])) }
    }
  }

  @Test func `with weights that make scores too large to write is refused`() {
    let text = InstanceText.whole.replacing(#""load":1"#, with: #""load":1000000"#)
      .replacing(#""target10":20"#, with: #""target10":1000000"#)
    #expect(throws: RotaInstanceFaults.self) { try RotaInstance(json: Array(text.utf8)) }
  }
}

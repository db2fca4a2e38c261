import Actions
import Findings
import Scheme
import Testing

@Suite struct `Parts of a suite` {
  let suite = SuiteCode("LEA")
  func asset(_ kind: AssetKind, cell: String? = nil, name: String? = nil) -> Asset {
    Asset(
      reference: Reference("T-\(kind)\(cell ?? "")\(name ?? "")"), suite: suite, kind: kind,
      cell: cell, name: name)
  }

  @Test func `they are called as people speak of them`() {
    #expect(asset(.toilet, cell: "7").label == "cell 7 toilet")
    #expect(asset(.cell, cell: "7").label == "cell 7")
    #expect(asset(.shower, name: "2").label == "shower 2")
    #expect(asset(.yard).label == "exercise yard")
    #expect(asset(.callBell, cell: "M3").label == "cell M3 call bell")
  }

  @Test func `the toilet of cell 7 has failed for the fourth time in twelve months`() throws {
    let found = try ["2025-01-10", "2025-07-01", "2025-10-01", "2026-01-05", "2026-03-02"].map(day)
    let history = AssetHistory(asset(.toilet, cell: "7"), found: found.reversed())
    let today = try day("2026-03-02")
    #expect(history.sentence(on: today) == "cell 7 toilet: fourth time in twelve months")
    #expect(history.timesInTwelveMonths(to: try day("2026-07-01")) == 3)
    let later = try day("2027-03-03")
    #expect(history.sentence(on: later) == "cell 7 toilet: nothing found in twelve months")
  }

  @Test(arguments: [(11, "eleventh"), (12, "twelfth"), (13, "13th"), (21, "21st"), (22, "22nd")])
  func `many times are told as people count`(count: Int, word: String) throws {
    let today = try day("2026-03-02")
    let history = AssetHistory(
      asset(.yard), found: (0..<count).map { today.adding(days: -$0) })
    #expect(history.sentence(on: today) == "exercise yard: \(word) time in twelve months")
  }

  @Test func `a broken bell in cell 7 is proposed to be the bell of cell 7, not of cell 4`() throws
  {
    var matter = PastMatter()
    matter.words = "Bell in cell 7 silent."
    let assets = [
      asset(.callBell, cell: "4"), asset(.callBell, cell: "7"), asset(.toilet, cell: "7"),
      asset(.cell, cell: "7"), asset(.yard),
    ]
    let proposed = AssetProposal.proposals(for: try matter.concern, among: assets)
    #expect(proposed.map(\.asset.label) == ["cell 7 call bell"])
    #expect(proposed.first?.score == 90)
  }

  @Test func `the cell may be named in an answer beside the question`() throws {
    let proposed = AssetProposal.proposals(
      for: try PastMatter().concern, answers: ["Cells 3, 7 and 9"],
      among: [asset(.callBell, cell: "7"), asset(.callBell, cell: "8")])
    #expect(proposed.map(\.asset.label) == ["cell 7 call bell"])
  }

  @Test func `only a list of the same suite is proposed from, and only for a thing`() throws {
    var elsewhere = asset(.callBell, cell: "7")
    elsewhere.suite = SuiteCode("NUN")
    var matter = PastMatter(words: "Bell in cell 7 silent.")
    #expect(AssetProposal.proposals(for: try matter.concern, among: [elsewhere]).isEmpty)
    matter.kind = .practice
    let here = asset(.callBell, cell: "7")
    #expect(AssetProposal.proposals(for: try matter.concern, among: [here]).isEmpty)
  }

  @Test func `a shower with a name is told from the other shower`() throws {
    let matter = PastMatter(
      wording: "A shower was broken, dirty or not private.", words: "Shower 2 runs cold.")
    let showers = [asset(.shower, name: "1"), asset(.shower, name: "2")]
    let proposed = AssetProposal.proposals(for: try matter.concern, among: showers)
    #expect(proposed.map(\.asset.label) == ["shower 2"])
  }
}

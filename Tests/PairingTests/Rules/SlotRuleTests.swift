import Pairing
import Testing

@Suite struct `Slots that were drawn` {
  private static let second = #"{"id":1,"suite":1,"day":6"#

  @Test func `break no rule where each suite has its visit`() throws {
    #expect(try InstanceCase.slotsBroken("tiny", "tiny").isEmpty)
  }

  @Test func `never visit a suite twice a day`() throws {
    let broken = try InstanceCase.slotsBroken(
      Self.second, #"{"id":1,"suite":0,"day":0"#)
    #expect(broken.filter { $0.rule == .oneVisitADay }.map(\.days) == [0...0])
    #expect(
      try InstanceCase.slotsBroken(Self.second, #"{"id":1,"suite":0,"day":1"#)
        .filter { $0.rule == .oneVisitADay }.isEmpty)
  }

  @Test func `meet each window's demand, neither more nor fewer`() throws {
    let broken = try InstanceCase.slotsBroken(Self.second, #"{"id":1,"suite":0,"day":6"#)
    #expect(broken.map(\.rule) == [.demandIsMet, .demandIsMet])
    #expect(broken.map(\.found) == [2, 0])
  }

  @Test func `count a surprise visit on top`() throws {
    let broken = try InstanceCase.slotsBroken(
      #""band":1,"start":"02:30"}"#, #""band":1,"start":"02:30","surprise":true}"#)
    #expect(broken.map(\.rule) == [.demandIsMet])
    #expect(broken.map(\.found) == [0])
  }

  @Test(arguments: [(5, [6]), (6, [])])
  func `leave no longer gap than is set`(most: Int, found: [Int]) throws {
    let text = InstanceText.whole
      .replacing(Self.second, with: #"{"id":1,"suite":0,"day":6"#)
      .replacing(#""max_suite_gap_days":0"#, with: #""max_suite_gap_days":\#(most)"#)
    let broken = try RotaInstance(json: Array(text.utf8)).slotBreaches
    #expect(broken.filter { $0.rule == .noLongGap }.map(\.found) == found)
  }
}

@Suite struct `The lists of rules` {
  @Test func `name every rule once, in order, with a sentence each`() {
    #expect(PairingRule.all.map(\.name) == PairingRuleName.allCases)
    #expect(InstanceRule.all.map(\.name) == InstanceRuleName.allCases)
    #expect(SlotRule.all.map(\.name) == SlotRuleName.allCases)
    let statements =
      PairingRule.all.map(\.statement) + InstanceRule.all.map(\.statement)
      + SlotRule.all.map(\.statement)
    #expect(statements.allSatisfy { $0.hasSuffix(".") })
  }
}

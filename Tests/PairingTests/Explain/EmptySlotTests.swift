import Pairing
import Testing

@Suite struct `An empty slot` {
  private func empty(_ old: String, _ new: String, _ pairs: [Pair?]) throws -> [EmptySlot] {
    try RotaInstance(json: InstanceText.changed(old, new)).emptySlots(Pairing(pairs: pairs))
  }

  @Test func `is nobody's fault where no legal pair exists`() throws {
    let amina = #""vetted":[0,7],\#n   "max_visits":2,"target10":20"#
    let found = try empty(
      #""probation_until":0,"accredited":[0,7],"# + amina,
      #""probation_until":9,"accredited":[0,7],"# + amina, [nil, nil])
    #expect(found.map(\.kind) == [.noLegalPairExists, .noLegalPairExists])
    #expect(found[0].free == [0, 1])
    #expect(found[0].pairsApart == [Pair(0, 1)])
    #expect(found[1].blocked.map(\.visitor) == [2])
    #expect(found[1].blocked.map(\.rule) == [.notAvailable])
  }

  @Test func `names whoever has enough visits, and which`() throws {
    let found = try empty(
      #""max_visits":2,"target10":20"#, #""max_visits":1,"target10":20"#, [Pair(0, 1), nil])
    #expect(found.map(\.slot) == [1])
    #expect(found[0].kind == .rotaConflict)
    #expect(found[0].blocked.first { $0.visitor == 0 }?.rule == .maxVisitsReached)
    #expect(found[0].blocked.first { $0.visitor == 0 }?.slots == [0])
  }

  @Test func `names whoever is still resting, and from which visit`() throws {
    let found = try empty(
      #""target10":20,"min_gap_days":2"#, #""target10":20,"min_gap_days":7"#, [Pair(0, 1), nil])
    #expect(found[0].kind == .rotaConflict)
    #expect(
      found[0].blocked.first { $0.visitor == 0 }.map { [$0.rule.rawValue, "\($0.slots)"] }
        == ["rest-gap", "[0]"])
  }

  @Test func `is a solver's failure where a legal pair is free`() throws {
    #expect(try empty("tiny", "tiny", [Pair(0, 1), nil])[0].kind == .fillableNow)
  }
}

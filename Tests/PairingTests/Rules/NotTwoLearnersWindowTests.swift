import Pairing
import Testing

@Suite struct `Two people in a window` {
  /// One can on Monday and Tuesday, the other on Tuesday and Wednesday, learning on some days.
  private func broken(learning one: UInt64, _ other: UInt64, cells: UInt64 = 0b110)
    -> [PairingRuleName: [Int]]
  {
    RuleCase.broken((0, 1), nil, nil) {
      $0.turns[0].seats = [
        Seat(person: 0, cells: 0b011, learning: one),
        Seat(person: 1, cells: cells, learning: other),
      ]
    }
  }

  @Test func `go on the day both can`() { #expect(broken(learning: 0, 0).isEmpty) }

  @Test func `cannot go when they have no day in common`() {
    #expect(broken(learning: 0, 0, cells: 0b100) == [.notTwoLearners: [0, 1]])
  }

  @Test func `cannot go when both are learning on the only day they share`() {
    #expect(broken(learning: 0b010, 0b010) == [.notTwoLearners: [0, 1]])
    #expect(broken(learning: 0b010, 0b100).isEmpty)
  }
}

import Pairing
import Testing

@Suite struct `Two people` {
  @Test func `are the same pair in either order`() { #expect(Pair(7, 3) == Pair(3, 7)) }
}

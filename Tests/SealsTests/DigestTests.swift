import Seals
import Testing

@Suite struct `A digest` {
  @Test func `of nothing is SHA-256's of nothing`() {
    #expect(Digest(of: "").description.hasPrefix("e3b0c44298fc1c149afbf4c8996fb924"))
  }
}

import Pairing
import Testing

@Suite struct `Being available` {
  @Test func `is kept by the instance as it is written`() throws {
    #expect(try InstanceCase.broken() == [:])
  }

  @Test func `nobody goes at a time they did not offer`() throws {
    #expect(try InstanceCase.broken("22222222222222", "02222222222222") == [.availableThen: [1]])
  }

  @Test func `nobody goes while they are away, and everyone on the day they are back`() throws {
    let range = #""avail":"22222222222222","away":[]"#
    #expect(
      try InstanceCase.broken(range, range.replacing("[]", with: "[[5,7]]"))
        == [.availableThen: [1]])
    #expect(try InstanceCase.broken(range, range.replacing("[]", with: "[[1,6],[2,4]]")) == [:])
  }
}

import Pairing
import Testing

@Suite struct `Accepting a suite` {
  @Test func `is kept by the instance as it is written`() throws {
    #expect(try InstanceCase.broken() == [:])
  }

  @Test func `nobody goes to a suite they did not accept`() throws {
    #expect(
      try InstanceCase.broken(#""travel":{"0":5,"1":7}"#, #""travel":{"1":7}"#)
        == [.acceptsTheSuite: [1]])
  }

  @Test func `nobody goes where they have a conflict of interest`() throws {
    #expect(
      try InstanceCase.broken(#"{"0":5,"1":7},"coi":[]"#, #"{"0":5,"1":7},"coi":[1]"#)
        == [.acceptsTheSuite: [1]])
  }
}

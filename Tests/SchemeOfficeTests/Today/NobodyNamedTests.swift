import Scheme
import Testing

@testable import SchemeOffice

@Suite struct `Nobody is named to read what is restricted` {
  @Test func `while a matter waits: said at once, without a word about it`() {
    var test = MorningUnderTest(unhanded: [MorningUnderTest.restricted], isAnyoneNamed: false)
    let line = test.lines(.nobodyNamed).first
    #expect(line?.urgency == .atOnce && line?.about == "restricted_readers")
    #expect(line?.sentence.contains("C9") == false)
    test.isAnyoneNamed = true
    #expect(test.lines(.nobodyNamed).isEmpty)
  }

  @Test func `and nothing waits: nothing is said`() {
    #expect(MorningUnderTest(isAnyoneNamed: false).lines(.nobodyNamed).isEmpty)
  }
}

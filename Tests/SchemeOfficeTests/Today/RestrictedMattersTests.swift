import Scheme
import Testing

@testable import SchemeOffice

@Suite struct `A restricted matter handed to nobody` {
  @Test func `is told to those named`() {
    let test = MorningUnderTest(unhanded: [MorningUnderTest.restricted], isNamed: true)
    #expect(test.lines(.restrictedMatters).map(\.command) == ["icv concern show C9"])
  }

  @Test func `is told to nobody else`() {
    let test = MorningUnderTest(unhanded: [MorningUnderTest.restricted])
    #expect(test.lines(.restrictedMatters).isEmpty)
  }
}

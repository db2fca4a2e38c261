import Testing

@testable import CodeBoard

@Suite struct `Requirements of the Code` {
  @Test func `every one from C01 to C70 is there once, in order`() {
    let wanted = (1...70).map { $0 < 10 ? "C0\($0)" : "C\($0)" }
    #expect(Requirement.all.map(\.code.rawValue) == wanted)
  }

  @Test(arguments: Requirement.all.map(\.code.rawValue))
  func `each is one sentence with its source`(code: String) throws {
    let requirement = try #require(Requirement.of(RequirementCode(rawValue: code)))
    let sentence = requirement.sentence
    #expect(sentence.hasSuffix(".") && sentence.count { $0 == "." } == 1, "\(sentence)")
    #expect(!requirement.basis.source.isEmpty)
    #expect(
      requirement.basis.isRecalled
        == requirement.basis.words.hasSuffix("to be confirmed against the Code of March 2013"))
  }

  @Test func `a check stands under the number of its requirement`() {
    for requirement in Requirement.all {
      guard case .records(let check) = requirement.proof else { continue }
      #expect(check.code == requirement.code)
    }
  }

  @Test(arguments: [("C07", "C07"), ("c7", "C07"), ("7", "C07"), ("C70", "C70")])
  func `a number may be typed short`(typed: String, code: String) {
    #expect(RequirementCode(typed: typed)?.rawValue == code)
  }

  @Test(arguments: ["", "C", "C0", "C71", "C007", "X07", "C-7"])
  func `what is no number of the Code names nothing`(typed: String) {
    #expect(RequirementCode(typed: typed) == nil)
  }
}

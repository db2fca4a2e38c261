import Testing

@testable import RotaPapers

@Suite struct `Words on papers` {
  @Test func `tell the visitor whom to tell`() {
    #expect(PaperWords.cannotGo.contains("coordinator"))
  }
}

import Rotas
import Scheme
import Testing

@Suite struct NobodyTwiceInOneWindow {
  @Test func `two different visitors are a pair`() throws {
    let cast = try Cast()
    #expect(cast.broken(cast.window("amina", "carys")).isEmpty)
  }

  @Test func `a name written twice beside another is told`() throws {
    let cast = try Cast()
    #expect(
      cast.broken(cast.window("amina", "carys", "amina"))
        == [.nobodyTwiceInOneWindow: [VisitorID("amina")]])
  }

  @Test func `a name written twice alone is no pair either`() throws {
    let cast = try Cast()
    #expect(
      Set(cast.broken(cast.window("amina", "amina")).keys)
        == [.nobodyTwiceInOneWindow, .visitorsGoInPairs])
  }
}

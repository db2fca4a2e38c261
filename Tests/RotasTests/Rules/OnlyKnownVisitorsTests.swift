import Rotas
import Scheme
import Testing

@Suite struct OnlyKnownVisitors {
  @Test func `someone of the scheme may be allotted`() throws {
    let cast = try Cast()
    #expect(cast.broken(cast.window("carys", "amina")).isEmpty)
  }

  @Test func `a stranger is named`() throws {
    let cast = try Cast()
    #expect(
      cast.broken(cast.window("amina", "zoe")) == [.onlyKnownVisitors: [VisitorID("zoe")]])
  }
}

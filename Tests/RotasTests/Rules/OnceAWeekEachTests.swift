import Rotas
import Scheme
import Testing

@Suite struct OnceAWeekEach {
  @Test func `a window in each of two weeks is allowed`() throws {
    let cast = try Cast()
    #expect(
      cast.broken(cast.window("amina", "carys"), cast.window("amina", "carys", week: 1)).isEmpty)
  }

  @Test func `two windows in one week, at whichever suites, are not`() throws {
    let cast = try Cast()
    #expect(
      cast.broken(
        cast.window("amina", "carys"), cast.window("amina", "brian", suite: "NUN"))
        == [.onceAWeekEach: [VisitorID("amina")]])
  }
}

import Rotas
import Scheme
import Testing

@Suite struct VisitorsGoInPairs {
  @Test func `two may go, and three when one is on probation`() throws {
    let cast = try Cast()
    #expect(cast.broken(cast.window("amina", "carys")).isEmpty)
    #expect(cast.broken(cast.window("amina", "carys", "dev")).isEmpty)
  }

  @Test func `nobody goes alone`() throws {
    let cast = try Cast()
    #expect(
      cast.broken(cast.window("amina")) == [.visitorsGoInPairs: [VisitorID("amina")]])
    #expect(cast.broken(cast.window()) == [.visitorsGoInPairs: []])
  }

  @Test func `three experienced visitors are one too many, and so are four`() throws {
    var cast = try Cast()
    var third = cast["carys"]
    third.id = VisitorID("ewan")
    cast.people.append(third)
    #expect(
      Set(cast.broken(cast.window("amina", "carys", "ewan")).keys) == [.visitorsGoInPairs])
    #expect(
      Set(cast.broken(cast.window("amina", "carys", "brian", "dev")).keys)
        == [.visitorsGoInPairs])
  }
}

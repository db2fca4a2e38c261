import Rotas
import Scheme
import Testing

@Suite struct VettingIsInDate {
  @Test func `vetting that holds through the Monday is enough for that week`() throws {
    var cast = try Cast()
    cast["amina"].vettedUntil = cast.monday
    #expect(cast.broken(cast.window("amina", "carys")).isEmpty)
  }

  @Test func `vetting that ran out on the Sunday before is not`() throws {
    var cast = try Cast()
    cast["amina"].vettedUntil = cast.monday.adding(days: -1)
    #expect(
      cast.broken(cast.window("amina", "carys"))
        == [.vettingIsInDate: [VisitorID("amina")]])
  }

  @Test func `vetting never recorded is told like one that ran out`() throws {
    var cast = try Cast()
    cast["carys"].vettedUntil = nil
    #expect(
      cast.broken(cast.window("amina", "carys"))
        == [.vettingIsInDate: [VisitorID("carys")]])
  }
}

import Rotas
import Scheme
import Testing

@Suite struct PassIsInDate {
  @Test func `a pass that holds through the Monday is enough for that week`() throws {
    var cast = try Cast()
    cast["amina"].passUntil = cast.monday
    #expect(cast.broken(cast.window("amina", "carys")).isEmpty)
  }

  @Test func `a pass that ran out on the Sunday before is not`() throws {
    var cast = try Cast()
    cast["amina"].passUntil = cast.monday.adding(days: -1)
    #expect(
      cast.broken(cast.window("amina", "carys"))
        == [.passIsInDate: [VisitorID("amina")]])
  }

  @Test func `a pass never recorded is told like one that ran out`() throws {
    var cast = try Cast()
    cast["carys"].passUntil = nil
    #expect(
      cast.broken(cast.window("amina", "carys"))
        == [.passIsInDate: [VisitorID("carys")]])
  }
}

import Rotas
import Scheme
import Testing

@Suite struct SomeDaySuitsAll {
  @Test func `one day on which everything holds is enough`() throws {
    var cast = try Cast()
    cast["amina"].passUntil = cast.monday.adding(days: 2)
    cast["carys"].appointment.appointedOn = cast.monday.adding(days: 2)
    #expect(cast.broken(cast.window("amina", "carys")).isEmpty)
  }

  @Test func `a pass that ends before the other is appointed leaves no day`() throws {
    var cast = try Cast()
    cast["amina"].passUntil = cast.monday.adding(days: 1)
    cast["carys"].appointment.appointedOn = cast.monday.adding(days: 2)
    #expect(
      cast.broken(cast.window("amina", "carys"))
        == [.someDaySuitsAll: [VisitorID("amina"), VisitorID("carys")]])
  }

  @Test func `a suite that opens after the pass has ended leaves no day`() throws {
    var cast = try Cast()
    cast["amina"].passUntil = cast.monday.adding(days: 1)
    let history = SuiteHistory([
      SuiteStatusChange(from: cast.monday.adding(days: -30), status: .closed),
      SuiteStatusChange(from: cast.monday.adding(days: 2), status: .open),
    ])
    let broken = cast.broken(
      cast.window("amina", "carys"), suites: [cast.leamington: history])
    #expect(Set(broken.keys) == [.someDaySuitsAll])
  }
}

import Rotas
import Scheme
import Testing

@Suite struct VisitorsServeTheSuite {
  @Test func `a visitor who lists the suite, or none, may be sent there`() throws {
    var cast = try Cast()
    cast["amina"].suites = [SuiteCode("NUN"), SuiteCode("LEA")]
    #expect(cast.broken(cast.window("amina", "carys")).isEmpty)
  }

  @Test func `a visitor who serves only Nuneaton is not sent to Leamington`() throws {
    var cast = try Cast()
    cast["amina"].suites = [SuiteCode("NUN")]
    #expect(
      cast.broken(cast.window("amina", "carys"))
        == [.visitorsServeTheSuite: [VisitorID("amina")]])
  }
}

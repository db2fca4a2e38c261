import Rotas
import Scheme
import Testing

@Suite struct ConflictsStayAway {
  @Test func `a conflict at one suite leaves the other open`() throws {
    var cast = try Cast()
    cast["amina"].conflicts = [SuiteCode("NUN")]
    #expect(cast.broken(cast.window("amina", "carys")).isEmpty)
  }

  @Test func `nobody goes where they declared a conflict`() throws {
    var cast = try Cast()
    cast["amina"].conflicts = [SuiteCode("LEA")]
    #expect(
      cast.broken(cast.window("amina", "carys"))
        == [.conflictsStayAway: [VisitorID("amina")]])
  }
}

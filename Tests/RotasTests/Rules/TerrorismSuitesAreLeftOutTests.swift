import Rotas
import Scheme
import Testing

@Suite struct TerrorismSuitesAreLeftOut {
  @Test func `an ordinary suite is allotted beside a Terrorism Act suite`() throws {
    let cast = try Cast()
    #expect(
      cast.broken(cast.window("amina", "carys"), terrorism: [SuiteCode("TAC")]).isEmpty)
  }

  @Test func `a Terrorism Act suite is never allotted, even to the trained`() throws {
    var cast = try Cast()
    cast["amina"].tactTrained = true
    cast["carys"].tactTrained = true
    let window = cast.window("amina", "carys", suite: "TAC")
    #expect(
      Set(cast.broken(window, terrorism: [SuiteCode("TAC")]).keys)
        == [.terrorismSuitesAreLeftOut])
  }
}

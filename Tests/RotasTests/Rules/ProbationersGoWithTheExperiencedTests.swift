import Rotas
import Scheme
import Testing

@Suite struct ProbationersGoWithTheExperienced {
  @Test func `someone on probation goes with an experienced visitor`() throws {
    let cast = try Cast()
    #expect(cast.broken(cast.window("brian", "amina")).isEmpty)
  }

  @Test func `a probationer is never paired with another`() throws {
    let cast = try Cast()
    #expect(
      cast.broken(cast.window("brian", "dev"))
        == [.probationersGoWithTheExperienced: [VisitorID("brian"), VisitorID("dev")]])
  }

  @Test func `probation that ends within the week still counts, probation that ended does not`()
    throws
  {
    var cast = try Cast()
    cast["dev"].appointment.probationUntil = cast.monday
    #expect(
      Set(cast.broken(cast.window("brian", "dev")).keys) == [.probationersGoWithTheExperienced])
    cast["dev"].appointment.probationUntil = cast.monday.adding(days: -1)
    #expect(cast.broken(cast.window("brian", "dev")).isEmpty)
  }
}

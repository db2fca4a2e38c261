import Rotas
import Scheme
import Testing

@Suite struct OnlyAppointedVisitors {
  @Test func `a term that ends on the Monday still covers that week`() throws {
    var cast = try Cast()
    cast["amina"].appointment.termEndsOn = cast.monday
    #expect(cast.broken(cast.window("amina", "carys")).isEmpty)
  }

  @Test func `a term that ended on the Sunday before does not`() throws {
    var cast = try Cast()
    cast["amina"].appointment.termEndsOn = cast.monday.adding(days: -1)
    #expect(
      cast.broken(cast.window("amina", "carys"))
        == [.onlyAppointedVisitors: [VisitorID("amina")]])
  }

  @Test func `nobody suspended, gone or not yet appointed is allotted`() throws {
    let cast = try Cast()
    let standings: [VisitorStanding] = [
      .suspended(from: cast.monday), .ended(on: cast.monday.adding(days: -1)),
    ]
    for standing in standings {
      var changed = cast
      changed["carys"].standing = standing
      #expect(
        changed.broken(cast.window("amina", "carys"))
          == [.onlyAppointedVisitors: [VisitorID("carys")]])
    }
    var early = cast
    early["carys"].appointment.appointedOn = cast.monday.adding(days: 7)
    #expect(
      Set(early.broken(cast.window("amina", "carys")).keys) == [.onlyAppointedVisitors])
  }
}

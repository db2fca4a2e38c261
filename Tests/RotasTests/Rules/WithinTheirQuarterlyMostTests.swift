import Rotas
import Scheme
import Testing

@Suite struct WithinTheirQuarterlyMost {
  @Test func `as many windows as they set, and more in the next quarter, are allowed`() throws {
    var cast = try Cast()
    cast["amina"].maxVisitsPerQuarter = 2
    #expect(
      cast.broken(
        cast.window("amina", "carys"), cast.window("amina", "carys", week: 5),
        cast.window("amina", "carys", week: 14)
      ).isEmpty)
  }

  @Test func `one more is told at the window that goes over, in whatever order they come`()
    throws
  {
    var cast = try Cast()
    cast["amina"].maxVisitsPerQuarter = 1
    let last = cast.window("amina", "carys", week: 3)
    let allotment = Allotment(
      windows: [last, cast.window("amina", "carys")], visitors: cast.people)
    #expect(allotment.breaches.map(\.rule) == [.withinTheirQuarterlyMost])
    #expect(allotment.breaches.first?.window == last.id)
    #expect(allotment.breaches.first?.visitors == [VisitorID("amina")])
  }
}

import Rotas
import Scheme
import Testing

@Suite struct KeptApart {
  @Test func `two kept apart may have windows of their own`() throws {
    var cast = try Cast()
    cast["amina"].keepApart = [VisitorID("dev")]
    #expect(cast.broken(cast.window("amina", "carys")).isEmpty)
  }

  @Test func `they do not go together, whichever of them asked`() throws {
    for asker in ["amina", "carys"] {
      var cast = try Cast()
      cast[asker].keepApart = [VisitorID(asker == "amina" ? "carys" : "amina")]
      #expect(
        cast.broken(cast.window("amina", "carys"))
          == [.keptApart: [VisitorID("amina"), VisitorID("carys")]])
    }
  }
}

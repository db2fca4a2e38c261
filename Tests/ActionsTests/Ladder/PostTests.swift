import Actions
import Scheme
import Testing

@Suite struct `A post` {
  private let day = Matter.day("2026-05-04")

  private func post(
    _ id: String, _ rung: Rung = .custodyInspector, suite: String? = nil,
    from: String = "2026-01-01", until: String? = nil
  ) -> Post {
    Post(
      id: PostID(id), rung: rung, suite: suite.map { SuiteCode($0) }, title: "Post \(id)",
      from: Matter.day(from), until: until.map(Matter.day))
  }

  private func found(_ posts: [Post]) -> String? {
    posts.post(on: .custodyInspector, for: SuiteCode("LEA"), on: day)?.id.rawValue
  }

  @Test func `of the suite goes before one for all suites`() {
    #expect(found([post("all"), post("lea", suite: "LEA"), post("nun", suite: "NUN")]) == "lea")
    #expect(found([post("all"), post("nun", suite: "NUN")]) == "all")
    #expect(found([post("nun", suite: "NUN")]) == nil)
  }

  @Test func `that has ended or not begun is nobody's address`() {
    #expect(found([post("gone", until: "2026-05-03")]) == nil)
    #expect(found([post("last day", until: "2026-05-04")]) == "last day")
    #expect(found([post("to come", from: "2026-05-05")]) == nil)
  }

  @Test func `that stands since later goes before an older one`() {
    #expect(found([post("new", from: "2026-03-01"), post("old")]) == "new")
  }

  @Test func `on another rung is not meant`() {
    #expect(found([post("panel", .panel)]) == nil)
  }
}

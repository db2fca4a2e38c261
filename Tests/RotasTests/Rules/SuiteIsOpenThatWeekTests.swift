import Rotas
import Scheme
import Testing

@Suite struct SuiteIsOpenThatWeek {
  @Test func `a reserve suite in use on the Sunday is visited that week`() throws {
    let cast = try Cast()
    let history = SuiteHistory([
      SuiteStatusChange(from: cast.monday.adding(days: -9), status: .contingencyIdle),
      SuiteStatusChange(from: cast.monday.adding(days: 6), status: .contingencyActive),
    ])
    #expect(
      cast.broken(cast.window("amina", "carys"), suites: [cast.leamington: history]).isEmpty)
  }

  @Test(arguments: [SuiteStatus.closed, .contingencyIdle])
  func `nobody is sent to a suite that holds nobody all week`(status: SuiteStatus) throws {
    let cast = try Cast()
    let history = SuiteHistory([SuiteStatusChange(from: cast.monday, status: status)])
    #expect(
      Set(cast.broken(cast.window("amina", "carys"), suites: [cast.leamington: history]).keys)
        == [.suiteIsOpenThatWeek])
  }
}

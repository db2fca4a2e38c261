import ArgumentParser
import Scheme
import SchemeOffice

/// `icv visitor list`: the visitors and what runs out.
struct VisitorList: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "Lists the visitors.",
    discussion: """
      Examples:
        icv visitor list
        icv visitor list --suite LEA
        icv visitor list --all --json
      """)

  @Option(help: "Only those who serve this suite.") var suite: String?
  @Flag(help: "Those who have gone too.") var all = false
  @OptionGroup var options: GlobalOptions

  func run() throws {
    let office = try Opening.office(options)
    let look = try office.look()
    let code = try suite.map { try look.suite($0).code }
    let seen = try office.visitors(by: Opening.desk(options)).filter { seen in
      let isIn = all || seen.visitor.standing.isActive(on: look.today)
      return isIn && (code.map(seen.visitor.serves) ?? true)
    }
    Output(options: options).show(["visitors": seen.map { VisitorFacts($0) }]) {
      var columns = Columns("ID", "NAME", "SUITES", "VETTED TO", "PASS TO", "REMARKS")
      for one in seen {
        let visitor = one.visitor
        columns.add(
          visitor.id.rawValue, visitor.name,
          visitor.suites.isEmpty ? "all" : visitor.suites.map(\.rawValue).joined(separator: " "),
          visitor.vettedUntil.map(Words.shortDay) ?? "",
          visitor.passUntil.map(Words.shortDay) ?? "",
          remarks(visitor, on: look.today, showsRecord: one.showsRecord))
      }
      return columns.text(ifEmpty: "No visitors yet. `icv visitor import FILE.csv` takes them in.")
    }
  }

  private func remarks(_ visitor: Visitor, on day: CalendarDay, showsRecord: Bool) -> String {
    var remarks: [String] = []
    if visitor.standing != .active { remarks.append(visitor.standing.words.name) }
    guard showsRecord else { return remarks.joined(separator: ", ") }
    if visitor.isOnProbation(on: day) { remarks.append("probation") }
    if !visitor.isVetted(on: day) { remarks.append("not vetted") }
    if !visitor.hasPass(on: day) { remarks.append("no pass") }
    if !visitor.appointment.runs(on: day) { remarks.append("out of term") }
    return remarks.joined(separator: ", ")
  }
}

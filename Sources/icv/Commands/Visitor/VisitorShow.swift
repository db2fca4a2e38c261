import ArgumentParser
import Scheme
import SchemeOffice

/// `icv visitor show`: what is held about one visitor.
struct VisitorShow: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "What is held about one visitor.",
    discussion: """
      Examples:
        icv visitor show V01
        icv visitor show "Asha Brown" --json
      """)

  @Argument(help: "The visitor's id or name.") var visitor: String
  @OptionGroup var options: GlobalOptions

  func run() throws {
    let seen = try Opening.office(options).visitor(visitor, by: Opening.desk(options))
    Output(options: options).show(VisitorFacts(seen)) { text(seen) }
  }

  private func text(_ seen: VisitorSeen) -> String {
    let visitor = seen.visitor
    var facts = FactList()
    facts.add("Visitor", "\(visitor.id)  \(visitor.name)")
    facts.add("Standing", visitor.standing.label)
    facts.add("Mail", visitor.email)
    facts.add("Telephone", visitor.phone)
    facts.add("Suites", visitor.suites.isEmpty ? "all" : codes(visitor.suites))
    if seen.showsRecord {
      facts.add("Postcode area", visitor.homePostcodeArea)
      facts.add("Appointed", Words.day(visitor.appointment.appointedOn))
      facts.add("Term ends", visitor.appointment.termEndsOn.map(Words.day))
      facts.add("Probation until", visitor.appointment.probationUntil.map(Words.day))
      facts.add("Vetted until", visitor.vettedUntil.map(Words.day) ?? "no vetting recorded")
      facts.add("Pass until", visitor.passUntil.map(Words.day) ?? "no pass recorded")
      facts.add("Terrorism Act", visitor.tactTrained ? "trained" : "not trained")
      facts.add("At most", visitor.maxVisitsPerQuarter.map { "\($0) visits a quarter" })
      facts.add("Conflicts", codes(visitor.conflicts))
      facts.add("Kept apart", Words.list(visitor.keepApart.map(\.rawValue)))
    }
    guard !seen.facts.isEmpty else { return facts.text }
    var dated = Columns("DAY", "WHAT", "NOTE")
    for fact in seen.facts { dated.add(Words.shortDay(fact.day), fact.kind.label, fact.note ?? "") }
    return facts.text + "\n\n" + dated.text(ifEmpty: "")
  }

  private func codes(_ codes: [SuiteCode]) -> String { Words.list(codes.map(\.rawValue)) }
}

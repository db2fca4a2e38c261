import ArgumentParser
import Scheme
import SchemeOffice

/// `icv person list`: who holds which office.
struct PersonList: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "Lists who holds which office.",
    discussion: """
      Examples:
        icv person list
        icv person list --json
      """)

  @Flag(help: "Those who have left too.") var all = false
  @OptionGroup var options: GlobalOptions

  func run() throws {
    let office = try Opening.office(options)
    let today = try office.look().today
    let people = try office.people(by: Opening.desk(options)).filter {
      all || $0.isActive(on: today)
    }
    Output(options: options).show(["people": people.map(PersonFacts.init)]) {
      var columns = Columns("ID", "ROLE", "SUITE", "LAST DAY", "NAME")
      for person in people {
        columns.add(
          person.id.rawValue, person.role.label, person.suite?.rawValue ?? "",
          person.endedOn.map(Words.shortDay) ?? "", person.name)
      }
      return columns.text(ifEmpty: "Nobody.")
    }
  }
}

import ArgumentParser
import Scheme
import SchemeOffice

/// `icv person add`: gives somebody a role.
struct PersonAdd: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add", abstract: "Gives somebody a role in the scheme.",
    discussion: """
      Examples:
        icv person add "Ruth Okafor" --role deputy
        icv person add "Insp. Hale" --role inspector --suite LEA
      """)

  @Argument(help: "The person's name.") var name: String
  @Option(
    help: "coordinator, deputy, chair, commissioner, custody, inspector or chief-inspector.")
  var role: String
  @Option(help: "The suite they answer for.") var suite: String?
  @Option(help: "The id to give them (else the next of P01, P02).") var id: String?
  @Option(help: "Electronic mail.") var email: String?
  @Option(help: "Telephone.") var phone: String?
  @OptionGroup var options: GlobalOptions

  func run() throws {
    let role = try Typed.one(of: Role.self, role, option: "--role")
    let office = try Opening.office(options)
    let person = try office.addPerson(
      name: name, role: role, suite: suite, id: id, email: email, phone: phone,
      by: Opening.desk(options))
    Output(options: options).show(PersonFacts(person)) {
      "\(person.id)  \(person.name), \(person.role.label)"
    }
  }
}

/// A person as JSON tells them.
struct PersonFacts: Encodable {
  let id: String
  let name: String
  let role: String
  let suite: String?
  let endedOn: String?

  init(_ person: Person) {
    id = person.id.rawValue
    name = person.name
    role = person.role.rawValue
    suite = person.suite?.rawValue
    endedOn = person.endedOn?.description
  }
}

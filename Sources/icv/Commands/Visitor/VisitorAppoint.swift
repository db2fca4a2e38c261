import ArgumentParser
import Scheme
import SchemeOffice

/// `icv visitor appoint`: appoints one visitor.
struct VisitorAppoint: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "appoint", abstract: "Appoints a visitor from a day.",
    discussion: """
      Examples:
        icv visitor appoint "Asha Brown" --from 2026-04-01
        icv visitor appoint "Tom Reid" --from 2026-04-01 --suites LEA --phone "01926 555 0101"

      Probation and term follow the scheme's settings; vetting and pass are set when they come:
      icv visitor change V01 vetted_until 2029-03-31
      """)

  @Argument(help: "The visitor's name.") var name: String
  @Option(help: "The first day of the appointment (else today).") var from: String?
  @Option(help: "The id to give (else the next of V01, V02).") var id: String?
  @Option(help: "Electronic mail.") var email: String?
  @Option(help: "Telephone.") var phone: String?
  @Option(help: "Suites served, parted by commas (else all).") var suites: String?
  @OptionGroup var options: GlobalOptions

  func run() throws {
    let office = try Opening.office(options)
    let day = try from.map { try Typed.day($0, option: "--from") } ?? office.look().today
    let visitor = try office.appoint(
      id,
      { id, settings in
        let term = day.adding(months: 12 * settings.termYears).adding(days: -1)
        let probation = day.adding(months: settings.probationMonths).adding(days: -1)
        var visitor = Visitor(
          id: id, name: name, email: email, phone: phone,
          appointment: Appointment(
            appointedOn: day, termEndsOn: term,
            probationUntil: settings.probationMonths > 0 ? probation : nil))
        if let suites { try VisitorText.set("suites", to: suites.uppercased(), of: &visitor) }
        return visitor
      }, by: Opening.desk(options))
    let output = Output(options: options)
    output.show(VisitorFacts(visitor)) {
      let term = visitor.appointment.termEndsOn.map { " until \(Words.day($0))" } ?? ""
      return "\(visitor.id)  \(visitor.name), appointed from \(Words.day(day))\(term)."
    }
    output.say("Next: icv visitor change \(visitor.id) vetted_until DAY")
  }
}

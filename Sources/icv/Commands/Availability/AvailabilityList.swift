import ArgumentParser
import Scheme
import SchemeOffice

/// `icv availability list`: who has told what of the coming weeks, and who has said nothing.
struct AvailabilityList: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "Lists who can go when, or who has not said.",
    discussion: """
      Examples:
        icv availability list
        icv availability list --missing              whom to remind, and how to reach them
        icv availability list --from 2026-07-06 --weeks 13 --json
      """)

  @Flag(help: "Only visitors who have said nothing for some of these weeks.") var missing = false
  @OptionGroup var planned: PlanningWeeks
  @OptionGroup var options: GlobalOptions

  func run() throws {
    let office = try Opening.office(options)
    let days = try planned.days(today: office.look().today)
    let seen = try office.availability(days, by: Opening.desk(options))
      .filter { !missing || !$0.silence.isEmpty }
    let output = Output(options: options)
    let facts = Facts(
      from: days.lowerBound.description, to: days.upperBound.description,
      visitors: seen.map(AvailabilitySeenFacts.init))
    output.show(facts) { missing ? reminders(seen, days) : all(seen, days) }
    if missing, !seen.isEmpty {
      output.say("Next: icv availability sheet -o DIR prints each of them a sheet to fill in.")
    }
  }

  private func all(_ seen: [AvailabilitySeen], _ days: ClosedRange<CalendarDay>) -> String {
    var columns = Columns("ID", "NAME", "CAN GO, \(days.words.uppercased())")
    for one in seen {
      var lines = one.held.map { told in
        let part = told.days == days ? "" : "\(told.days.dayAndMonth): "
        let away = told.away.map(\.dayAndMonth)
        return part + told.pattern.words
          + (away.isEmpty ? "" : "; away \(Words.list(away))")
      }
      lines += one.silence.map { $0 == days ? "nothing said" : "\($0.dayAndMonth): nothing said" }
      columns.add(one.visitor.id.rawValue, one.visitor.name, lines.joined(separator: "\n"))
    }
    return columns.text(ifEmpty: "There are no visitors in these weeks.")
  }

  private func reminders(
    _ seen: [AvailabilitySeen], _ days: ClosedRange<CalendarDay>
  ) -> String {
    var columns = Columns("ID", "NAME", "TELEPHONE", "MAIL", "NOTHING SAID FOR")
    for one in seen {
      let silent = one.silence.map { $0 == days ? "all of it" : $0.dayAndMonth }
      columns.add(
        one.visitor.id.rawValue, one.visitor.name, one.visitor.phone ?? "",
        one.visitor.email ?? "", silent.joined(separator: ", "))
    }
    return columns.text(ifEmpty: "Everybody has told their availability for \(days.words).")
  }

  private struct Facts: Encodable {
    let from: String
    let to: String
    let visitors: [AvailabilitySeenFacts]
  }
}

import Actions
import ArgumentParser
import RecordKeeping
import Scheme
import SchemeOffice

/// `icv concern hand-offs`: restricted matters and where each was handed.
struct ConcernHandOffs: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "hand-offs", abstract: "Restricted matters, and where each was handed.",
    discussion: """
      Examples:
        icv concern hand-offs

      Only for those named in restricted_readers; that they looked is recorded.
      """)

  @OptionGroup var options: GlobalOptions

  func run() throws {
    let seen = try Opening.office(options).handOffs(by: Opening.desk(options))
    let output = Output(options: options)
    output.show(["matters": seen.map(HandOffFacts.init)]) {
      seen.isEmpty
        ? "No restricted matters." : seen.map(HandOffText.text).joined(separator: "\n\n")
    }
    if let open = seen.first(where: { $0.handOffs.isEmpty }) {
      output.say("Next: icv concern hand-off \(open.concern.reference) --to iopc --note \"…\"")
    }
  }
}

/// A restricted matter as people read it.
enum HandOffText {
  static func text(_ seen: RestrictedSeen) -> String {
    var facts = FactList()
    facts.add("Concern", "\(seen.concern.reference), \(Words.day(seen.concern.day))")
    facts.add("What", seen.concern.wording)
    for kept in seen.handOffs {
      let note = kept.handOff.note.map { ": \"\($0)\"" } ?? ""
      facts.add(
        Words.shortDay(kept.handOff.day), "to \(kept.handOff.to.label), by \(kept.by)\(note)")
    }
    if seen.handOffs.isEmpty { facts.add("Handed", "to nobody yet") }
    return facts.text
  }
}

/// A restricted matter as JSON tells it.
struct HandOffFacts: Encodable {
  let concern: String
  let day: String
  let wording: String
  let concluded: Bool
  let handOffs: [Item]

  struct Item: Encodable {
    let reference: String
    let to: String
    let day: String
    let note: String?
    let by: String
  }

  init(_ seen: RestrictedSeen) {
    concern = seen.concern.reference.rawValue
    day = seen.concern.day.description
    wording = seen.concern.wording
    concluded = seen.isConcluded
    handOffs = seen.handOffs.map { kept in
      Item(
        reference: kept.handOff.reference.rawValue, to: kept.handOff.to.rawValue,
        day: kept.handOff.day.description, note: kept.handOff.note, by: kept.by.rawValue)
    }
  }
}

import ArgumentParser
import RecordKeeping
import SchemeOffice

/// `icv scheme erase --due`: empties personal matter whose time is up.
struct SchemeErase: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "erase", abstract: "Empties personal matter whose time is up.",
    discussion: """
      Examples:
        icv scheme erase --due --dry-run
        icv scheme erase --due

      Custody numbers and free text go when the months set have passed since the visit and no
      matter of it is open; a person's details six years after they left; drafts that nobody handed
      in as visits. Counts, returns and the log stay and still verify.
      """)

  @Flag(help: "What is due, and nothing else.") var due = false
  @Flag(help: "Do not ask.") var yes = false
  @OptionGroup var options: GlobalOptions

  func run() throws {
    guard due else {
      throw Problem(
        .usage, "due_missing", "Only what is due can be erased.", at: "--due",
        next: "icv scheme erase --due")
    }
    let office = try Opening.office(options)
    let output = Output(options: options)
    if output.isTalking, !yes, !options.dryRun,
      !Asking.yes("Erased values cannot be brought back. Erase what is due?")
    {
      output.say("Nothing was erased.")
      return
    }
    let counts = try office.eraseDue(by: Opening.desk(options))
    let drafts = try DraftFolder(in: Opening.folder(options)).throwAway(
      begunBefore: office.due(in: office.look()).visitsBefore, isDryRun: options.dryRun)
    output.show(ErasedFacts(counts, drafts: drafts, isDryRun: options.dryRun)) {
      let verb = options.dryRun ? "Would erase" : "Erased"
      guard counts.total + drafts > 0 else { return "Nothing is due." }
      return """
        \(verb) \(Words.count(counts.custodyNumbers, "custody number")), \
        \(Words.count(counts.freeTexts, "text")), \
        \(Words.count(counts.personDetails, "personal detail")) and \
        \(Words.count(drafts, "draft")) nobody handed in.
        """
    }
    if counts.total > 0, !options.dryRun { output.say("Next: icv log verify") }
  }
}

/// How much was erased, as JSON tells it.
struct ErasedFacts: Encodable {
  let custodyNumbers: Int
  let freeTexts: Int
  let personDetails: Int
  let drafts: Int
  let dryRun: Bool

  init(_ counts: ErasedCounts, drafts: Int, isDryRun: Bool) {
    custodyNumbers = counts.custodyNumbers
    freeTexts = counts.freeTexts
    personDetails = counts.personDetails
    self.drafts = drafts
    dryRun = isDryRun
  }
}

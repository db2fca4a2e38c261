import ArgumentParser
import RecordKeeping
import SchemeOffice

/// `icv log head`: where both chains stand.
struct LogHead: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "head", abstract: "Where both chains of the log stand.",
    discussion: """
      Examples:
        icv log head

      Write the record head down or mail it to somebody: whoever has it can show later that
      nothing before it was changed.
      """)

  @OptionGroup var options: GlobalOptions

  func run() throws {
    let heads = try Opening.office(options).logHeads(by: Opening.desk(options))
    Output(options: options).show(HeadFacts(heads)) {
      "record  \(heads.record.count)  \(heads.record.digest)\n"
        + "office  \(heads.office.count)  \(heads.office.digest)"
    }
  }
}

/// Both heads as JSON tells them.
struct HeadFacts: Encodable {
  let record: Head
  let office: Head

  struct Head: Encodable {
    let count: Int
    let digest: String
  }

  init(_ heads: Heads) {
    record = Head(count: heads.record.count, digest: heads.record.digest)
    office = Head(count: heads.office.count, digest: heads.office.digest)
  }
}

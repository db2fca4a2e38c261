import ArgumentParser
import RecordKeeping
import SchemeOffice

/// `icv scheme data`: every field held, about whom, why, who may read it and until when.
struct SchemeRegister: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "data", abstract: "Every field held: about whom, why, who reads it, how long.",
    discussion: """
      Examples:
        icv scheme data
        icv scheme data --json > register.json

      It is read from the schema of the file itself and from what is noted of each table, so that
      a field nobody explained stands out.
      """)

  @OptionGroup var options: GlobalOptions

  func run() throws {
    // The register says what kinds of thing are held, and nothing of anyone: all may read it.
    let office = try Opening.office(options)
    _ = try office.reader(Opening.desk(options))
    let facts = try office.records.schema().map(RegisterFacts.init)
    Output(options: options).show(["tables": facts]) {
      facts.map(\.text).joined(separator: "\n\n")
    }
  }
}

/// One table of the register.
struct RegisterFacts: Encodable {
  let table: String
  let chain: String
  let about: String
  let why: String
  let lawfulBasis: String
  let readers: String
  let kept: String
  let fields: [Field]

  struct Field: Encodable {
    let name: String
    let meaning: String
  }

  init(_ stored: StoredTable) {
    let note = stored.note
    table = stored.name
    chain = note?.chain.rawValue ?? ""
    about = note?.about.rawValue ?? ""
    why = note?.why ?? RegisterFacts.unexplained
    lawfulBasis = note?.lawfulBasis ?? ""
    readers = note?.readers ?? ""
    kept = note?.kept ?? ""
    fields = stored.columns.map { column in
      Field(name: column, meaning: stored.meaning(of: column) ?? RegisterFacts.unexplained)
    }
  }

  private static let unexplained = "NOT EXPLAINED"

  var text: String {
    var facts = FactList()
    facts.add("  about", about)
    facts.add("  why", why)
    facts.add("  basis", lawfulBasis)
    facts.add("  read by", readers)
    facts.add("  kept", kept)
    var list = FactList()
    for field in fields { list.add("    \(field.name)", field.meaning) }
    return table + "\n" + facts.text + "\n" + list.text
  }
}

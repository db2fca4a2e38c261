import ArgumentParser
import RecordKeeping
import SchemeOffice

/// `icv log verify`: recomputes both chains against every row.
struct LogVerify: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify", abstract: "Recomputes the log against every row kept.",
    discussion: """
      Examples:
        icv log verify
        icv log verify --json

      Ends with 6 when anything does not agree, and says what.
      """)

  @OptionGroup var options: GlobalOptions

  func run() throws {
    let found = try Opening.office(options).verifyLog(by: Opening.desk(options))
    guard found.holds else {
      var problem = Problem(
        .logDoesNotVerify, "log_does_not_verify",
        "The log does not verify: \(Words.count(found.faults.count, "thing")) not as written.",
        next: "Change nothing. Keep this file, and compare it with the last backup.")
      problem.faults = found.faults.prefix(200).map {
        ProblemFault(place: $0.place, message: $0.sentence, kind: $0.code)
      }
      throw problem
    }
    Output(options: options).show(Facts(found)) {
      let lines = found.heads.record.count + found.heads.office.count
      let erased =
        found.erased == 0
        ? "" : " \(Words.count(found.erased, "value")) erased, as the log says."
      return "The log verifies: \(Words.count(lines, "line")), \(Words.count(found.rows, "row"))."
        + erased
    }
  }

  private struct Facts: Encodable {
    let holds: Bool
    let rows: Int
    let erased: Int
    let heads: HeadFacts

    init(_ found: Verification) {
      holds = found.holds
      rows = found.rows
      erased = found.erased
      heads = HeadFacts(found.heads)
    }
  }
}

extension VerificationFault {
  /// Which line or value it is about.
  fileprivate var place: String {
    switch self {
    case .lineMissing(let chain, let number), .lineAltered(let chain, let number),
      .lineOutOfChain(let chain, let number), .rowsAltered(let chain, let number),
      .rowsWithoutLine(let chain, let number):
      "\(chain.rawValue):\(number)"
    case .valueAltered(let table, let seal): "\(table):\(seal.prefix(12))"
    }
  }

  fileprivate var code: String {
    switch self {
    case .lineMissing: "line_missing"
    case .lineAltered: "line_altered"
    case .lineOutOfChain: "line_out_of_chain"
    case .rowsAltered: "rows_altered"
    case .rowsWithoutLine: "rows_without_line"
    case .valueAltered: "value_altered"
    }
  }

  fileprivate var sentence: String {
    switch self {
    case .lineMissing(let chain, let number):
      "Line \(number) of the \(chain.rawValue) log is missing."
    case .lineAltered(let chain, let number):
      "Line \(number) of the \(chain.rawValue) log was changed after it was written."
    case .lineOutOfChain(let chain, let number):
      "Line \(number) of the \(chain.rawValue) log does not follow the line before it."
    case .rowsAltered(let chain, let number):
      "Rows that line \(number) of the \(chain.rawValue) log wrote were changed, added or removed."
    case .rowsWithoutLine(let chain, let number):
      "Rows say that line \(number) of the \(chain.rawValue) log wrote them; it did not."
    case .valueAltered(let table, _):
      "A personal value in \(table) is not the one that was sealed."
    }
  }
}

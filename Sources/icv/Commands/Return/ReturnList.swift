import ArgumentParser
import RecordKeeping
import Scheme
import SchemeOffice

/// `icv return list`: the returns built so far.
struct ReturnList: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "Lists the returns built so far.")

  @OptionGroup var options: GlobalOptions

  func run() throws {
    let office = try Opening.office(options)
    let built = try office.returnsBuilt(by: Opening.desk(options))
    Output(options: options).show(["returns": built.map(Facts.init)]) {
      built.isEmpty
        ? "No return was built yet."
        : built.map { "\($0.fileName)  \($0.digest)" }.joined(separator: "\n")
    }
  }

  private struct Facts: Encodable {
    let reference: String
    let type: String
    let periodStart: String
    let periodEnd: String
    let serial: Int
    let fileName: String
    let digest: String
    let purpose: String

    init(_ built: BuiltReturn) {
      reference = built.reference.rawValue
      type = built.type
      periodStart = built.days.lowerBound.description
      periodEnd = built.days.upperBound.description
      serial = built.serial
      fileName = built.fileName
      digest = built.digest
      purpose = built.purpose
    }
  }
}

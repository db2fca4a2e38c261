import ArgumentParser
import Scheme
import SchemeOffice

/// `icv tact call-out`: whom to ring.
struct TACTCallOut: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "call-out", abstract: "Lists the trained visitors who can go on a day.",
    discussion: """
      Examples:
        icv tact call-out
        icv tact call-out --on 2026-04-09 --suite LEA --json

      Trained, in service and vetted on that day; who is trained and cannot go stands below, with
      the reason.
      """)

  @Option(help: "The day they would go (else today).") var on: String?
  @Option(help: "The suite, for conflicts of interest.") var suite: String?
  @OptionGroup var options: GlobalOptions

  func run() throws {
    let list = try Opening.office(options).callOutList(
      on: try on.map { try Typed.day($0, option: "--on") }, suite: suite,
      by: Opening.desk(options))
    let output = Output(options: options)
    output.show(CallOutFacts(list)) {
      var columns = Columns("VISITOR", "TELEPHONE", "NAME")
      for visitor in list.canGo {
        columns.add(visitor.id.rawValue, visitor.phone ?? "", visitor.name)
      }
      let cannot = list.trainedButBarred.map { "\nCannot go: \(CallOutWords.words($0))." }
      return columns.text(ifEmpty: "Nobody can go on \(Words.day(list.day)).") + cannot.joined()
    }
    if list.canGo.count < 2 {
      output.say("A visit takes two. See who is trained with `icv visitor list`.")
    }
  }
}

/// What keeps a visitor from going, in words.
enum CallOutWords {
  static func words(_ barred: BarredVisitor) -> String {
    "\(barred.visitor) \(Words.list(barred.bars.map(words)))"
  }

  private static func words(_ bar: CallOutBar) -> String {
    switch bar {
    case .notTrained: "is not trained for the Terrorism Act"
    case .trainedLater(let day): "was trained for the Terrorism Act only on \(Words.day(day))"
    case .notInService: "is not in service that day"
    case .neverVetted: "has no vetting on record"
    case .vettingEnded(let day): "has been without vetting since \(Words.day(day))"
    case .conflict(let suite): "has a declared conflict of interest at \(suite)"
    }
  }
}

/// The call-out list as JSON tells it.
struct CallOutFacts: Encodable {
  let day: String
  let canGo: [Entry]
  let cannotGo: [Barred]

  struct Entry: Encodable {
    let visitor: String
    let name: String
    let phone: String?
  }

  struct Barred: Encodable {
    let visitor: String
    let why: String
  }

  init(_ list: CallOutList) {
    day = list.day.description
    canGo = list.canGo.map { Entry(visitor: $0.id.rawValue, name: $0.name, phone: $0.phone) }
    cannotGo = list.trainedButBarred.map {
      Barred(visitor: $0.visitor.rawValue, why: CallOutWords.words($0))
    }
  }
}

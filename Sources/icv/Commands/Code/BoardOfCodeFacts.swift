import CodeBoard
import RecordKeeping
import Scheme
import SchemeOffice

/// The board as JSON tells it.
struct BoardOfCodeFacts: Encodable {
  let periodStart: String
  let periodEnd: String
  let day: String
  let practice: Bool
  let counts: [String: Int]
  let sections: [Section]

  struct Section: Encodable {
    let number: Int
    let title: String
    let counts: [String: Int]
    let requirements: [RequirementFacts]
  }

  init(_ seen: CodeBoardSeen, gapsOnly: Bool) {
    let board = seen.board
    periodStart = board.facts.days.lowerBound.description
    periodEnd = board.facts.days.upperBound.description
    day = board.day.description
    practice = seen.founding.isPractice
    counts = Self.counts(board.lines)
    sections = CodeSection.allCases.map { section in
      let lines = board.lines(of: section)
      return Section(
        number: section.rawValue, title: section.title, counts: Self.counts(lines),
        requirements: lines.filter { !gapsOnly || !$0.standing.isShown }
          .map { RequirementFacts($0, seen.names) })
    }
  }

  private static func counts(_ lines: [BoardLine]) -> [String: Int] {
    Dictionary(
      uniqueKeysWithValues: Standing.allCases.map { ($0.rawValue, lines.count($0)) })
  }
}

/// A requirement as JSON tells it.
struct RequirementFacts: Encodable {
  let code: String
  let sentence: String
  let basis: String
  let toBeConfirmed: Bool
  let proof: String
  let standing: String
  let shownBy: String
  let day: String?
  let author: String?
  let until: String?
  let showings: [ShowingFacts]

  init(_ line: BoardLine, _ names: [PersonID: String]) {
    code = line.requirement.code.rawValue
    sentence = line.requirement.sentence
    basis = line.requirement.basis.source
    toBeConfirmed = line.requirement.basis.isRecalled
    proof = line.requirement.proof.name
    standing = line.standing.rawValue
    shownBy = line.shownBy
    day = line.day?.description
    author = line.author?.rawValue
    until = line.until?.description
    showings = line.showings.map { ShowingFacts($0, names) }
  }
}

/// What was put on record, as JSON tells it.
struct ShowingFacts: Encodable {
  let about: String
  let kind: String
  let day: String
  let until: String?
  let author: String
  let authorName: String?
  let text: String?
  let document: String?
  let file: String?
  let bytes: Int?

  init(_ showing: Showing, _ names: [PersonID: String] = [:]) {
    about = showing.subject.reference
    kind = showing.kind.rawValue
    day = showing.day.description
    until = showing.until?.description
    author = showing.author.rawValue
    authorName = names[showing.author]
    text = showing.text
    document = showing.document?.title
    file = showing.document?.file?.digest
    bytes = showing.document?.file?.size
  }
}

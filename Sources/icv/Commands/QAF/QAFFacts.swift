import CodeBoard
import Scheme

/// The framework as JSON tells it.
struct QAFFacts: Encodable {
  let version: String
  let levels: [Level]
  let criteria: [Criterion]

  struct Level: Encodable {
    let level: String
    let standing: String
    let shown: Int
    let of: Int
    let reached: Bool
  }

  struct Criterion: Encodable {
    let level: String
    let reference: String
    let text: String
    let shownBy: [String]
    let standing: String
    let because: String
    let day: String?
    let until: String?
    let showings: [ShowingFacts]
  }

  init(_ framework: QAFBoard, _ names: [PersonID: String]) {
    version = framework.version
    levels = framework.levels.map {
      Level(
        level: $0.level.rawValue, standing: "\($0.shown) of \($0.of) shown", shown: $0.shown,
        of: $0.of, reached: $0.isReached)
    }
    criteria = framework.lines.map { line in
      Criterion(
        level: line.criterion.level.rawValue, reference: line.criterion.reference,
        text: line.criterion.text, shownBy: line.criterion.shownBy.map(\.rawValue),
        standing: line.standing.rawValue, because: line.shownBy, day: line.day?.description,
        until: line.until?.description,
        showings: line.showings.map { ShowingFacts($0, names) })
    }
  }
}

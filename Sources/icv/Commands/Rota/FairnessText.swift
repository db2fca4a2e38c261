import RotaDrawing
import Scheme
import SchemeOffice

/// A visitor's receipt as lines for people.
struct FairnessText {
  private let told: VisitorExplained

  init(_ told: VisitorExplained) { self.told = told }

  var text: String {
    let receipt = told.receipt
    let weeks = RotaWords.period(told.period.first, weeks: told.period.weeks)
    var lines = [
      "\(RotaWords.person(receipt.visitor, told.names)),"
        + " \(told.isDraft ? "draft of " : "")\(weeks):"
        + " \(Words.count(receipt.windows.count, "window")).",
      "A fair share is \(RotaWords.tenths(receipt.share)): could go in"
        + " \(receipt.weeksOffered) of \(Words.count(told.period.weeks, "week")).",
    ]
    if receipt.carried != 0 {
      let less = receipt.carried < 0 ? "less" : "more"
      lines.append(
        "It is \(RotaWords.tenths(abs(receipt.carried))) \(less) than even,"
          + " because the quarter before was uneven.")
    }
    if let most = receipt.most { lines.append("Asked for \(most) in a quarter at most.") }
    lines.append("Of all who could go, \(RotaWords.spread(receipt.spread)).")
    return (lines + receipt.windows.map(line)).joined(separator: "\n")
  }

  private func line(_ reason: WindowReason) -> String {
    let partners =
      reason.partners.isEmpty
      ? "" : " with \(RotaWords.people(reason.partners, told.names))"
    let why: String
    if reason.isPinned {
      why = "set by hand"
    } else if reason.others == 0 {
      why = "nobody else could go with them"
    } else {
      let next = reason.nextCost.map { ", the nearest of them \(RotaWords.cost($0))" } ?? ""
      why = "\(Words.count(reason.others, "other")) could have gone\(next)"
    }
    return "  \(reason.window)\(partners): \(why)."
  }
}

/// A visitor's receipt as JSON tells it; shares in tenths of a visit.
struct FairnessFacts: Encodable {
  let visitor: String
  let draft: Bool
  let shareTenths: Int
  let carriedTenths: Int
  let weeksOffered: Int
  let most: Int?
  let spread: [Int]
  let windows: [Reason]

  /// Why they have a window.
  struct Reason: Encodable {
    let window: String
    let partners: [String]
    let others: Int
    let nextCost: Int?
    let pinned: Bool
  }

  init(_ told: VisitorExplained) {
    let receipt = told.receipt
    visitor = receipt.visitor.rawValue
    draft = told.isDraft
    shareTenths = receipt.share
    carriedTenths = receipt.carried
    weeksOffered = receipt.weeksOffered
    most = receipt.most
    spread = receipt.spread
    windows = receipt.windows.map {
      Reason(
        window: $0.window.rawValue, partners: $0.partners.map(\.rawValue), others: $0.others,
        nextCost: $0.nextCost, pinned: $0.isPinned)
    }
  }
}

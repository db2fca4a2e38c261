import SchemeOffice

/// Refusals of names that nothing has, each with the list that tells what there is.
extension Problem {
  static func notListed(_ refusal: OfficeRefusal) -> Problem {
    switch refusal {
    case .unknownSuite(let text, let known): .unknownSuite(text, known)
    case .unknownForm(let text, let known): .unknownForm(text, known)
    case .unknownVisitor(let text): .unknown("visitor", text, list: "icv visitor list")
    case .unknownVisit(let text): .unknown("visit", text, list: "icv visit list")
    case .unknownConcern(let text): .unknown("concern", text, list: "icv concern list")
    case .unknownAction(let text): .unknown("action", text, list: "icv action list")
    case .unknownWindow(let text): .unknown("window", text, list: "icv rota show")
    case .unknownReturn(let text): .unknown("return", text, list: "icv return list")
    case .unknownAsset(let text): .unknown("asset", text, list: "icv asset list")
    case .unknownRecommendation(let text):
      .unknown("recommendation", text, list: "icv recommendation list")
    default: Problem(refusal: refusal)
    }
  }
}

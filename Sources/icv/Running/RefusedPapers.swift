import SchemeOffice

/// Refusals about what a scheme shows the world, each told where its own words stand.
extension Problem {
  static func notShownToTheWorld(_ refusal: OfficeRefusal) -> Problem {
    switch refusal {
    case .code(let refusal): .code(refusal)
    case .publishing(let refusal): .publishing(refusal)
    case .returns(let refusal): .returns(refusal)
    default: Problem(refusal: refusal)
    }
  }
}

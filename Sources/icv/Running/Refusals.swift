import SchemeOffice

/// The office's refusals in words: what, why, and what to do next.
extension Problem {
  init(refusal: OfficeRefusal) {
    self.init(.document, "refused", "Refused: \(refusal)")
  }
}

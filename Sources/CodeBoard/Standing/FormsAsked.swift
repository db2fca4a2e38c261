/// Whether the forms in use ask what a requirement wants asked.
struct FormsAsked {
  let forms: [FormAsked]

  init(_ forms: [FormAsked]) { self.forms = forms }

  /// Met where every form asks it, a gap where one does not.
  func finding(of code: RequirementCode) -> CheckFinding {
    let without = forms.filter { !$0.codes.contains(code.rawValue) }.map(\.name)
    if forms.isEmpty { return .silent("no form is in use") }
    return without.isEmpty
      ? .met("asked on \(forms.map(\.name).joined(separator: ", "))")
      : .gap("no question for it on \(without.joined(separator: ", "))")
  }
}

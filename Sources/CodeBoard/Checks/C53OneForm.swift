extension RecordCheck {
  /// Whether visits in person were reported on one form.
  static let oneForm = RecordCheck("C53") { facts in
    let names = facts.reports.formNames
    if names.isEmpty { return .silent("no report was filled in yet") }
    return names.count == 1
      ? .met("every report on \(names[0]), whose versions are kept")
      : .gap("reports on \(names.count) forms: \(names.joined(separator: ", "))")
  } failing: {
    $0.reports.formNames.append("another")
  }
}

import Testing

/// Every house rule that is tested, so that an exception names one of them.
enum HouseRule: String {
  case fileLength, functionLength, lineLength, bannedCall, bannedName, liveCall, documented
  case bareText
}

/// A file that a rule is lifted for, and why; the list must only ever shrink.
struct Exception {
  let rule: HouseRule
  let path: String
  let reason: String

  static let all: [Exception] = [
    Exception(
      rule: .liveCall, path: "Sources/SchemeOffice/OfficeClock.swift",
      reason: "the one place where the machine's clock comes in"),
    Exception(
      rule: .liveCall, path: "Sources/Seals/Lots.swift",
      reason: "the one place where the machine's chance comes in"),
    Exception(
      rule: .bareText, path: "Sources/SchemeOffice/OfficeRefusal.swift",
      reason: "what was typed and names nothing we hold can be told only as it was typed"),
  ]
}

/// Fails for every offence that is not excused, and for every excuse that is no longer needed.
func expectNone(
  of rule: HouseRule, _ offences: [Offence], _ location: SourceLocation = #_sourceLocation
) {
  let excused = Set(Exception.all.filter { $0.rule == rule }.map(\.path))
  let open = offences.filter { !excused.contains($0.path) }
  #expect(
    open.isEmpty, "\n\(open.map(\.description).joined(separator: "\n"))",
    sourceLocation: location)
  let present = Set(Tree.files.map(\.path))
  let needless = excused.intersection(present).subtracting(offences.map(\.path))
  #expect(
    needless.isEmpty, "no longer needed: \(needless.sorted())", sourceLocation: location)
}

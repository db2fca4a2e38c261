import Scheme

/// What a sheet of a return may hold: each place, its values, and whether it must be there.
struct ReturnShape {
  struct Place {
    let values: ReturnValue
    let isRequired: Bool

    static func must(_ values: ReturnValue) -> Place { Place(values: values, isRequired: true) }
    static func may(_ values: ReturnValue) -> Place { Place(values: values, isRequired: false) }
  }

  /// By `ReturnHeading.shape`.
  let places: [String: Place]

  /// What stands at a heading; nil where a return has no such place.
  func place(_ heading: ReturnHeading) -> Place? {
    let isKnown = heading.steps.allSatisfy { step in
      let keyed = step.key.map { Self.keys[step.name]?.isMet(by: $0.value) ?? false } ?? true
      return keyed && (step.ordinal == 1 || Self.repeating.contains(step.name))
    }
    return isKnown ? places[heading.shape] : nil
  }

  /// The elements that may stand several times.
  private static let repeating: Set<String> = [
    "FormVersion", "ByDay", "ByTimeBand", "NotAvailable", "Finding", "ExpectationRef",
  ]

  /// What tells elements of one name apart.
  private static let keys: [String: ReturnValue] = [
    "Digest": .exactly("sha256-c14n"), "ByDay": .oneOf(Weekday.codes),
    "ByTimeBand": .oneOf(TimeBand.allCases.map(\.rawValue)), "NotAvailable": .code,
    "Finding": .code,
  ]
}

extension ReturnShape {
  static let header = ReturnShape(places: [
    "CollectionDetails/Collection": .must(.exactly("ICV")),
    "CollectionDetails/ReturnType": .must(.oneOf(ReturnType.allCases.map(\.rawValue))),
    "CollectionDetails/Purpose": .must(.oneOf(ReturnPurpose.allCases.map(\.rawValue))),
    "CollectionDetails/Year": .must(.year),
    "CollectionDetails/PeriodStart": .must(.day),
    "CollectionDetails/PeriodEnd": .must(.day),
    "CollectionDetails/ReferenceDate": .must(.day),
    "CollectionDetails/FilePreparationDate": .must(.day),
    "Source/ProtectiveMarking": .must(.oneOf(ProtectiveMarking.allCases.map(\.rawValue))),
    "Source/SourceLevel": .must(.exactly("P")),
    "Source/ForceCode": .must(.force), "Source/AreaCode": .must(.area),
    "Source/SoftwareSupplier": .may(.text(most: 200)),
    "Source/SoftwarePackage": .must(.text(most: 200)),
    "Source/Release": .must(.text(most: 200)),
    "Source/SerialNo": .must(.serial), "Source/DateTime": .must(.moment),
    "Source/Supersedes": .may(.serial), "Source/Digest[alg]": .may(.digest),
    "Manifest/FormVersion/@form": .may(.text(most: 200)),
    "Manifest/FormVersion/@version": .may(.text(most: 200)),
    "Manifest/FormVersion/@digest": .may(.text(most: 200)),
    "Manifest/RuleSet": .must(.text(most: 200)), "Manifest/RecordHead": .may(.text(most: 200)),
    "Declaration/DeclarantName": .may(.text(most: 200)),
    "Declaration/DeclarantPost": .may(.text(most: 200)),
    "Declaration/DeclaredOn": .may(.day),
    "NilReturn/@reason": .may(.text(most: 2000)),
  ])

  static let volunteers = ReturnShape(places: [
    "AtStart": .may(.count), "Joined": .may(.count), "Left": .may(.count),
    "AtEnd": .must(.count), "Hours": .may(.decimal),
  ])

  static let suites = ReturnShape(
    places: [
      "SuiteCode": .must(.code), "SuiteName": .must(.text(most: 200)),
      "SuiteType": .must(.oneOf(SuiteType.allCases.map(\.rawValue))),
      "Cells": .may(.count), "Throughput": .may(.count),
      "Visits/Completed": .must(.count),
      "Visits/ByDay[code]": .may(.count), "Visits/ByTimeBand[code]": .may(.count),
      "Detainees/NotAvailable[code]": .may(.count), "OpcatConcerns": .may(.count),
    ].merging(counted) { one, _ in one }.merging(findings) { one, _ in one })

  private static let counted: [String: Place] = Dictionary(
    uniqueKeysWithValues: [
      "Visits/Planned", "Visits/Attempted", "Visits/Abandoned", "Visits/Remote",
      "Visits/AccessDelayed", "Visits/Valid", "Visits/Satisfactory", "Visits/Unsatisfactory",
      "Visits/WithPositiveComment", "Detainees/InCustody", "Detainees/InCustodyChildren",
      "Detainees/Offered", "Detainees/SpokenTo", "Detainees/Declined", "Detainees/ObservedOnly",
      "Detainees/NotOffered", "Detainees/NotRecorded",
    ].map { ($0, .may(.count)) })

  private static let findings: [String: Place] = [
    "Finding[Category]/Category": .may(.code), "Finding[Category]/ExpectationRef": .may(.topic),
    "Finding[Category]/Raised": .may(.count),
    "Finding[Category]/ResolvedAtVisit": .may(.count),
    "Finding[Category]/ClosedInPeriod": .may(.count),
    "Finding[Category]/OpenAtEnd": .may(.count),
    "Finding[Category]/MedianDaysToClose": .may(.decimal),
    "Finding[Category]/FirstRaisedOn": .may(.day), "Finding[Category]/LastRaisedOn": .may(.day),
    "Finding[Category]/LastClosedOn": .may(.day),
  ]

  /// What an element must hold as soon as it holds anything.
  static let whole: [String: [String]] = [
    "FormVersion": ["@form", "@version", "@digest"],
    "Declaration": ["DeclarantPost", "DeclaredOn"],
    "Finding": ["Raised", "ResolvedAtVisit", "ClosedInPeriod", "OpenAtEnd"],
  ]
}

extension Weekday {
  /// The codes of the days of a week, Monday's first.
  static var codes: [String] { allCases.map { String($0.rawValue) } }
}

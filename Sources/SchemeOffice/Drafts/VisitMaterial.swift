public import Findings
public import Scheme

/// What recording a visit needs, whether it comes from the scheme or from a take-away folder.
public struct VisitMaterial: Sendable {
  public var scheme: String
  public var isPractice: Bool
  public var form: OpenForm
  public var suites: [NamedChoice]
  /// Visitors that may be chosen.
  public var visitors: [NamedChoice]
  /// Matters that wait to be looked at again, by suite.
  public var matters: [String: [NamedChoice]]
  public var numbers: OutOfHoursNumbers
  /// The window the visit was allotted, nil where none was named.
  public var window: String?
  /// What is known before the first question: suite and visitors of the window or the folder.
  public var known: [KnownAnswer]
  /// The visitor at the keyboard, nil where that is somebody else or not known.
  public var typist: String?

  /// The choices of the lists that are filled from outside, as they are for a suite.
  public func lists(suite: String?) -> [String: [Choice]] {
    FilledLists.choices(
      for: form.definition, suites: suites.map { ($0.id, $0.name) },
      visitors: visitors.map { ($0.id, $0.name) },
      matters: (suite.flatMap { matters[$0] } ?? []).map { ($0.id, $0.name) })
  }
}

/// Something to choose: its id and what people read.
public struct NamedChoice: Hashable, Sendable, Codable {
  public let id: String
  public let name: String

  /// A choice by its id and name.
  public init(id: String, name: String) {
    self.id = id
    self.name = name
  }
}

/// An answer known before it is asked.
public struct KnownAnswer: Hashable, Sendable {
  /// `/data/visit/suite`.
  public let path: String
  public let value: String
}

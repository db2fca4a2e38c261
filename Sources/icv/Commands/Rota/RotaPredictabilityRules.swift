import Foundation
import Moments
import Predictability
import Scheme

/// The rules a rota was drawn by, from an instance's file or a smaller one with the same keys.
struct PredictabilityRules: Decodable {
  struct Band: Decodable {
    let id: String
    let start: String
    let minutes: Int
  }

  struct Suite: Decodable {
    let id: Int
    let name: String?
    let demand: Int?
    let windowWeeks: Int?
  }

  struct Rules: Decodable {
    let quotaWeeks: Int?
    let maxSuiteGapDays: Int?
    let quotas: [Quota]?
    /// Surprise visits in a hundred weeks, on top of those demanded.
    let surprisePercent: Int?
  }

  struct Quota: Decodable {
    let bands: [Int]
    let weekdays: [Int]
    let percent: Int
  }

  let startDate: String?
  let bands: [Band]?
  let suites: [Suite]?
  let rules: Rules?
  /// The cells in use: a digit for each band of the week, by suite.
  let cells: [String: String]?
  /// `pair` where the pairs choose their own moments; else they are drawn.
  let moment: String?

  /// One visit a week in each suite, a fifth at night and a quarter at weekends.
  static let weekly = PredictabilityRules(
    startDate: nil, bands: nil, suites: nil,
    rules: Rules(
      quotaWeeks: 13, maxSuiteGapDays: nil,
      quotas: [
        Quota(bands: [3], weekdays: Array(0...6), percent: 20),
        Quota(bands: [0, 1, 2, 3], weekdays: [5, 6], percent: 25),
      ], surprisePercent: nil),
    cells: nil, moment: nil)

  /// The rules in a file, weekly ones where none is named.
  static func read(_ file: String?) throws -> PredictabilityRules {
    guard let file else { return .weekly }
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    do {
      let rules = try decoder.decode(
        PredictabilityRules.self, from: Data(try TableFile.read(file)))
      try rules.check(file)
      return rules
    } catch let fault as DecodingError {
      throw refused(file, PredictabilityRules.what(fault))
    }
  }

  var bandHours: [BandHours] {
    guard let bands else { return BandHours.four }
    return bands.map {
      BandHours(name: $0.id, start: TimeOfDay($0.start)?.minutes ?? 0, minutes: $0.minutes)
    }
  }

  var isPairsChoice: Bool { moment == "pair" }
  var firstDay: CalendarDay? { startDate.flatMap { CalendarDay($0) } }

  private func check(_ file: String) throws {
    func refuse(_ holds: Bool, _ what: String) throws {
      guard holds else { throw PredictabilityRules.refused(file, what) }
    }
    try refuse(
      startDate == nil || firstDay?.weekday == .monday, "start_date must be a Monday, yyyy-mm-dd.")
    try refuse(
      bands?.allSatisfy { TimeOfDay($0.start) != nil && (1...1440).contains($0.minutes) } ?? true,
      "Every band needs a start, HH:MM, and its minutes.")
    try refuse(
      (1...8).contains(bandHours.count), "A day must have one to eight bands.")
    for suite in suites ?? [] {
      try refuse(
        (1...52).contains(suite.windowWeeks ?? 1)
          && (1...7 * (suite.windowWeeks ?? 1)).contains(suite.demand ?? 1),
        "Suite \(suite.id): demand must fit its window_weeks, at most one visit a day.")
    }
    try refuse((1...104).contains(rules?.quotaWeeks ?? 13), "quota_weeks must be 1 to 104.")
    try refuse(
      (0...700).contains(rules?.surprisePercent ?? 0), "surprise_percent must be 0 to 700.")
    for quota in rules?.quotas ?? [] {
      try refuse(
        (0...100).contains(quota.percent) && quota.weekdays.allSatisfy((0...6).contains)
          && quota.bands.allSatisfy(bandHours.indices.contains),
        "A quota needs bands, weekdays 0 to 6 and a percent from 0 to 100.")
    }
    for (suite, digits) in cells ?? [:] {
      try refuse(
        digits.utf8.count == 7 * bandHours.count && digits.allSatisfy { "012".contains($0) }
          && digits.contains { $0 != "0" },
        "cells of suite \(suite) must be \(7 * bandHours.count) digits, not all 0.")
    }
    try refuse(
      moment == nil || moment == "pair" || moment == "drawn", "moment is `pair` or `drawn`.")
  }

  private static func refused(_ file: String, _ what: String) -> Problem {
    Problem(
      .document, "bad_rules", "These rules cannot be used: \(what)", at: file,
      next: "Give an instance, or its keys start_date, bands, suites, rules and cells.")
  }

  private static func what(_ fault: DecodingError) -> String {
    func path(_ context: DecodingError.Context) -> String {
      context.codingPath.map { $0.intValue.map { "[\($0)]" } ?? $0.stringValue }
        .joined(separator: ".")
    }
    switch fault {
    case .keyNotFound(let key, let context):
      return "\(path(context)) has no \(key.stringValue)."
    case .typeMismatch(_, let context), .valueNotFound(_, let context):
      return "\(path(context)) is of another kind than expected."
    case .dataCorrupted: return "the file is not JSON."
    @unknown default: return "the file is not understood."
    }
  }
}

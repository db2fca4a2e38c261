/// What a way of asking for visits costs a suite in a year of 52 weeks, by the law's own chances.
public struct DemandPrice: Sendable, Hashable {
  /// Visits, surprises among them.
  public var visits: Double
  /// Visits in the bands named as nights.
  public var nights: Double

  /// Turns that volunteers take: two for each visit.
  public var turns: Double { 2 * visits }

  /// Hours that volunteers give, when a visit with its journey takes so many minutes of each.
  public func hours(minutesOfEach minutes: Int) -> Double { turns * Double(minutes) / 60 }

  /// The price of a law whose weeks stand for the year.
  public init(of law: MomentLaw, nights bands: Set<Int>) {
    let chances = law.marginals()
    let scale = law.rules.weeks == 0 ? 0 : 52 / Double(law.rules.weeks)
    visits = scale * chances.reduce(0) { $0 + $1.reduce(0, +) }
    nights =
      scale
      * chances.reduce(0) { sum, day in
        sum + day.indices.reduce(0) { $0 + (bands.contains($1) ? day[$1] : 0) }
      }
  }
}

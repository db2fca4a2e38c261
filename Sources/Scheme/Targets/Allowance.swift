/// How long a target allows: working days of England and Wales, or hours round the clock.
public struct Allowance: Hashable, Sendable {
  /// How many, from 0 to 1000.
  public var amount: Int
  /// What is counted.
  public var unit: Unit
  /// The day the force agreed to it; nil while the scheme only asks for it.
  public var agreedOn: CalendarDay?

  /// What an allowance counts in.
  public enum Unit: String, Sendable, CaseIterable {
    case hours = "h"
    case workingDays = "wd"
  }

  /// So many of a unit, agreed on a day or only asked for.
  public init(_ amount: Int, _ unit: Unit, agreedOn: CalendarDay? = nil) {
    self.amount = amount
    self.unit = unit
    self.agreedOn = agreedOn
  }

  /// The allowance in words.
  public var label: String {
    switch unit {
    case .hours: amount == 1 ? "1 hour" : "\(amount) hours"
    case .workingDays: amount == 1 ? "1 working day" : "\(amount) working days"
    }
  }

  /// What papers call the end of it: *due* once the force agreed to it, until then *asked for*.
  public var dueWord: String { agreedOn == nil ? "asked for by" : "due by" }
}

extension Allowance: CustomStringConvertible, LosslessStringConvertible {
  /// As it is kept: `10wd`, `12h`, and with `@2026-03-01` once agreed.
  public var description: String {
    "\(amount)\(unit.rawValue)" + (agreedOn.map { "@\($0)" } ?? "")
  }

  /// Reads what `description` writes, or nil.
  public init?(_ text: String) {
    let parts = text.split(separator: "@", maxSplits: 1, omittingEmptySubsequences: false)
    guard let term = parts.first,
      let unit = Unit.allCases.first(where: { term.hasSuffix($0.rawValue) }),
      let amount = Int(term.dropLast(unit.rawValue.count)), (0...1000).contains(amount)
    else { return nil }
    var agreed: CalendarDay?
    if parts.count == 2 {
      guard let day = CalendarDay(parts[1]) else { return nil }
      agreed = day
    }
    self.init(amount, unit, agreedOn: agreed)
  }
}

extension InstanceRule {
  /// They offered the band on that weekday and are not away on the day.
  static let availableThen = InstanceRule(
    .availableThen, "Each offered the band on that weekday and is not away."
  ) { instance, slot, visitor in
    visitor.offer(at: slot, of: instance) != .none
      && !visitor.away.contains { $0.contains(slot.day) }
  }
}

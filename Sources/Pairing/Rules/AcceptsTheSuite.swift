extension InstanceRule {
  /// Nobody goes where they did not say they would, or where they declared a conflict.
  static let acceptsTheSuite = InstanceRule(
    .acceptsTheSuite, "Each accepts the suite and has no conflict of interest there."
  ) { _, slot, visitor in
    visitor.journey(to: slot.suite) != nil && !visitor.conflicts.contains(slot.suite)
  }
}

extension InstanceRule {
  /// Both accreditation and the force's vetting hold on the day.
  static let accreditedAndVetted = InstanceRule(
    .accreditedAndVetted, "Each is accredited and vetted on the day."
  ) { _, slot, visitor in
    visitor.accredited.contains(slot.day) && visitor.vetted.contains(slot.day)
  }
}

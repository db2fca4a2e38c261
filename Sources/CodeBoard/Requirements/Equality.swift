extension Requirement {
  /// What is asked so that everybody is treated with equal care.
  static let equality: [Requirement] = [
    Requirement(
      "C67", "The form asks after needs of faith, culture, disability and sex.",
      .practice("schemes' forms"), .form),
    Requirement(
      "C68", "Applying, planning and reporting can be done by people with a disability.",
      .inferred, .paper("how each step can be done on paper, on a telephone and with a reader")),
    Requirement(
      "C69", "Each report answers whether anything amounts to torture or ill-treatment.",
      .inferred, .records(.illTreatmentAnswered)),
    Requirement(
      "C70", "The form has a way to report that somebody fears reprisals.",
      .practice("schemes' published policies"), .form),
  ]
}

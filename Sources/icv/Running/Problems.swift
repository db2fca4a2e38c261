/// Refusals and faults of every layer, each turned into a sentence and an exit code here alone.
extension Problem {
  /// The problem that an error of the core, the office or a store is.
  init(of error: any Error) {
    self.init(.fault, "fault", "Something went wrong: \(error)")
  }
}

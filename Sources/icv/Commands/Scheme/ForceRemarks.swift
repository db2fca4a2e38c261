import Scheme

/// What the doctor asks about the force, and what it says to the answers.
enum ForceRemarks {
  private struct Question {
    let about: String
    let words: String
    let danger: String
    let answer: ForceRunsIt
  }

  /// A question for each thing not answered, a warning for each that the force runs.
  static func remarks(on runs: WhatTheForceRuns) -> [DoctorRemark] {
    [
      Question(
        about: "machines", words: "the computers this scheme is opened on",
        danger: "its staff can read the folder, and what is typed. Open it on others.",
        answer: runs.machines),
      Question(
        about: "drives", words: "the drives on which the folder, backups and papers lie",
        danger: "its staff can read them. Move them to an encrypted disk of your own.",
        answer: runs.drives),
      Question(
        about: "mail", words: "the mail by which letters and calendars go out",
        danger: "its staff can read it. Send letters by post, or by another mail.",
        answer: runs.mail),
    ].compactMap(remark)
  }

  private static func remark(_ question: Question) -> DoctorRemark? {
    switch question.answer {
    case .no: nil
    case .yes:
      DoctorRemark(
        kind: .warn, about: question.about,
        message: "The police force runs \(question.words): \(question.danger)")
    case .notAsked:
      DoctorRemark(
        kind: .ask, about: question.about,
        message: "Does the police force run \(question.words)?",
        next: "icv scheme settings set force_runs_\(question.about) no        or yes")
    }
  }
}

import SchemeOffice

/// What the doctor says of moments to come: how many could know of them, and no name.
enum MomentRemarks {
  static func remarks(_ known: MomentKnowledge?) -> [DoctorRemark] {
    guard let known, known.windows > 0 else { return [] }
    return [
      DoctorRemark(
        kind: .tell, about: "moments",
        message: "Moments are drawn for \(Words.count(known.windows, "window")) to come."
          + " \(Words.count(known.readers, "visitor")) read theirs, for"
          + " \(Words.count(known.read, "window")). Beside them, whoever can open this folder"
          + " could know.")
    ]
  }
}

import Findings

/// The ends and step of a range, as written; XLSForm's own where the form names none.
struct RangeScale {
  let start: String
  let end: String
  let step: String

  init(of question: Question) {
    func value(_ name: String, else ordinary: String) -> String {
      question.parameters.first { $0.name == name }?.value ?? ordinary
    }
    start = value("start", else: "1")
    end = value("end", else: "10")
    step = value("step", else: "1")
  }

  /// Whether every place on the scale is a whole number.
  var isWhole: Bool { [start, end, step].allSatisfy { Int($0) != nil } }

  /// The places on the scale, in order; empty where there are too many to print.
  var places: [String] {
    guard let first = Int(start), let last = Int(end), let by = Int(step), by != 0,
      (last - first) / by >= 0, (last - first) / by <= 20
    else { return [] }
    return stride(from: first, through: last, by: by).map(String.init)
  }
}

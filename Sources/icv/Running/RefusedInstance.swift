import Pairing

extension Problem {
  /// An instance that cannot be read, with each fault at its place in the JSON.
  init(_ refused: RotaInstanceFaults, in file: String) {
    let more = refused.beyond > 0 ? " \(refused.beyond) more are not listed." : ""
    self.init(
      .document, "bad_instance", "This is no instance of the rota problem." + more, at: file,
      next: "Mend what is listed; the format is icv-rota-1.")
    faults = refused.faults.map {
      ProblemFault(
        place: $0.place.isEmpty ? file : $0.place, message: $0.what.words, kind: "instance")
    }
  }
}

extension RotaInstanceFault.What {
  /// What is wrong, in a sentence.
  fileprivate var words: String {
    switch self {
    case .notJSON(let fault):
      "This is not JSON: \(fault.reason) at line \(fault.line), column \(fault.column)."
    case .missing: "This is missing."
    case .wrongKind(let found, let expected):
      "Here stands a \(found.rawValue), not a \(expected.rawValue)."
    case .wrongFormat(let found, let expected): "The format is “\(found)”, not “\(expected)”."
    case .outOfRange(let number, let range):
      "\(number) is not between \(range.lowerBound) and \(range.upperBound)."
    case .wrongLength(let count, let range):
      "\(count) stand here; from \(range.lowerBound) to \(range.upperBound) may."
    case .notItsPosition(let number, let expected):
      "The id is \(number), not its position \(expected)."
    case .patternLength(let count, let expected):
      "The pattern has \(count) digits, not \(expected)."
    case .patternDigit(let position): "Character \(position + 1) is none of 0, 1 and 2."
    case .rangeReversed(let from, let to): "The days run from \(from) back to \(to)."
    case .unknown(let kind, let number): "There is no \(kind.rawValue) \(number)."
    case .notANumber(let key): "“\(key)” is not a number."
    case .notATime(let found): "“\(found)” is not a time such as 22:05."
    case .outsideItsBand(let band): "The time is outside band \(band)."
    case .notAMonday(let found): "“\(found)” is not a Monday written as 2026-01-05."
    case .bandsDoNotCoverTheDay(let minutes):
      "The bands do not follow each other round the clock (\(minutes))."
    case .sameVisitorTwice(let visitor): "Visitor \(visitor) stands here twice."
    case .repeatedPair(let pair): "The pair \(pair.first), \(pair.second) stands here again."
    case .outOfOrder: "This is out of its order, by day and suite."
    case .scoreTooLarge: "With these weights a score could be too large to be written exactly."
    case .wrongInstance(let found, let expected): "This is for “\(found)”, not “\(expected)”."
    }
  }
}

/// Collects what is wrong while an instance is read.
final class FaultList {
  private(set) var faults: [RotaInstanceFault] = []
  private var beyond = 0

  /// Whether anything was wrong so far.
  var isEmpty: Bool { faults.isEmpty }

  func note(_ what: RotaInstanceFault.What, at place: JSONPlace) {
    if faults.count < RotaInstanceFaults.most {
      faults.append(RotaInstanceFault(place: place.description, what: what))
    } else {
      beyond += 1
    }
  }

  /// Throws everything noted, if anything was.
  func finish() throws(RotaInstanceFaults) {
    if !faults.isEmpty { throw RotaInstanceFaults(faults: faults, beyond: beyond) }
  }
}

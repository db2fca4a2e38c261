import SchemeOffice

extension Problem {
  /// Runs something about a file, so that a fault in it is told with the file's name.
  static func named<Outcome>(_ file: String, _ body: () throws -> Outcome) throws -> Outcome {
    do {
      return try body()
    } catch OfficeRefusal.table(let faults, let beyond) {
      throw Problem.table(faults, beyond: beyond, in: file)
    } catch OfficeRefusal.allotment(let breaches, let lines) {
      throw Problem.allotment(breaches, lines: lines, in: file)
        .naming(OfficeRefusal.allotment(breaches, lines: lines).people)
    }
  }
}

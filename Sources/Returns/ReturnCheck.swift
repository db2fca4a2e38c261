public import SafeXML
public import Scheme

/// Checks returns against the schemas that are held and all rules; one serves any number of files
/// and tasks.
public struct ReturnCheck: Sendable {
  private let schemas: [SchemeYear: (schema: XMLSchema, words: SchemaWords)]
  private let sha256: @Sendable ([UInt8]) -> [UInt8]

  /// A check by the text of each year's XSD, or throws what is wrong with one.
  ///
  /// The hash is handed in, because this target holds none: SHA-256 of bytes.
  public init(
    schemas texts: [SchemeYear: String], sha256: @escaping @Sendable ([UInt8]) -> [UInt8]
  ) throws(XMLSchemaRefusal) {
    var schemas: [SchemeYear: (XMLSchema, SchemaWords)] = [:]
    for (year, text) in texts {
      let schema = try XMLSchema(text: text)
      schemas[year] = (schema, SchemaWords(schema.tree))
    }
    self.schemas = schemas
    self.sha256 = sha256
  }

  /// The years whose schemas are held, earliest first.
  public var years: [SchemeYear] { schemas.keys.sorted() }

  /// What the rules have to say about a file, and which of them were not run.
  ///
  /// `fileName` is nil where the file has no name yet. Remarks stand in the rules' order, then the
  /// suites'. After a rule that fails the file no other is asked.
  public func outcome(
    of bytes: [UInt8], fileName: String? = nil, known: KnownBesides = KnownBesides()
  ) -> ReturnCheckOutcome {
    let checked = ReturnUnderCheck(bytes: bytes, fileName: fileName, known: known, by: self)
    var outcome = ReturnCheckOutcome()
    for rule in ReturnRule.all {
      if let need = rule.need, !need.isMet(by: checked) {
        outcome.notRun.append(RuleNotRun(rule: rule.code, why: need.why))
        continue
      }
      let found = rule.remarks(on: checked)
      outcome.remarks += found
      if rule.severity == .fail && !found.isEmpty { break }
    }
    return outcome
  }

  /// Everything that the rules have to say about a file by itself.
  public func remarks(on bytes: [UInt8], fileName: String? = nil) -> [ReturnRemark] {
    outcome(of: bytes, fileName: fileName).remarks
  }

  /// The return that a file holds; nil when it cannot be read as one.
  public func paper(in bytes: [UInt8]) -> CustodyVisitingReturn? {
    ReturnUnderCheck(bytes: bytes, fileName: nil, known: KnownBesides(), by: self).report
  }

  func schema(for file: XMLFile) -> (schema: XMLSchema, words: SchemaWords)? {
    guard let year = CustodyVisitingReturn.year(ofNamespace: file.rootNamespace) else {
      return nil
    }
    return schemas[year]
  }

  func digest(of file: XMLFile) -> String? {
    do throws(XMLRefusal) {
      return try ReturnDigest.text(of: file, sha256: sha256)
    } catch {
      return nil
    }
  }
}

/// What came of a check.
public struct ReturnCheckOutcome: Hashable, Sendable {
  /// What the rules had to say, in their order.
  public var remarks: [ReturnRemark] = []
  /// The rules that could not be asked, in their order; none after a rule that failed the file.
  public var notRun: [RuleNotRun] = []

  /// A check that found nothing.
  public init() {}

  /// Whether a rule failed the file, so that nothing further was looked at.
  public var isStopped: Bool { remarks.contains { $0.severity == .fail } }

  /// What keeps a return from being approved: every error, and every query nobody explained.
  public var unanswered: [ReturnRemark] {
    remarks.filter { $0.severity != .query || $0.explanation == nil }
  }
}

/// A rule that could not be asked, and why.
public struct RuleNotRun: Hashable, Sendable {
  /// The rule's code.
  public var rule: String
  /// What it lacks and how to have it run, as a sentence without its full stop.
  public var why: String

  /// A rule that could not be asked.
  public init(rule: String, why: String) {
    self.rule = rule
    self.why = why
  }
}

public import SafeXML

/// Checks returns against a year's schema and all rules; one serves any number of files and tasks.
public struct ReturnCheck: Sendable {
  private let schema: XMLSchema

  /// A check by the text of a year's XSD, or throws what is wrong with it.
  public init(schemaText: String) throws(XMLSchemaRefusal) {
    schema = try XMLSchema(text: schemaText)
  }

  /// Everything that the rules have to say about a file, in the rules' order, then the suites'.
  ///
  /// `fileName` is nil where the file has no name yet. After a rule that fails the file no other
  /// is asked.
  public func remarks(on bytes: [UInt8], fileName: String? = nil) -> [ReturnRemark] {
    let checked = ReturnUnderCheck(bytes: bytes, fileName: fileName, schema: schema)
    var remarks: [ReturnRemark] = []
    for rule in ReturnRule.all {
      let found = rule.remarks(on: checked)
      remarks += found
      if rule.severity == .fail && !found.isEmpty { break }
    }
    return remarks
  }

  /// The return that a file holds; nil when it cannot be read as one.
  public func paper(in bytes: [UInt8]) -> CustodyVisitingReturn? {
    ReturnUnderCheck(bytes: bytes, fileName: nil, schema: schema).report
  }

  /// Checks one file by the text of its year's XSD.
  public static func check(
    bytes: [UInt8], fileName: String? = nil, schemaText: String
  ) throws(XMLSchemaRefusal) -> [ReturnRemark] {
    try ReturnCheck(schemaText: schemaText).remarks(on: bytes, fileName: fileName)
  }
}

public import SafeXML

/// A return's file as far as it could be read: what the rules look at.
public struct ReturnUnderCheck: Sendable {
  /// The name that the file goes by; nil where it has none yet.
  public let fileName: String?
  /// Why the bytes are no document; nil where they are.
  public let fault: XMLFault?
  /// What differs from the schema, or cannot be meant although the schema lets it pass.
  public let schemaRemarks: [XMLSchemaRemark]
  /// The document; nil where there is a fault.
  public let tree: XMLTree?
  /// The return; nil unless the file is readable and fits its schema.
  public let report: CustodyVisitingReturn?

  init(bytes: [UInt8], fileName: String?, schema: XMLSchema) {
    self.fileName = fileName
    let file: XMLFile
    do throws(XMLFault) {
      file = try XMLFile(reading: bytes, limits: .return)
    } catch {
      (fault, schemaRemarks, tree, report) = (error, [], nil, nil)
      return
    }
    let tree = file.tree
    fault = nil
    self.tree = tree
    let remarks = schema.remarks(on: file)
    guard remarks.isEmpty else {
      (schemaRemarks, report) = (remarks, nil)
      return
    }
    do throws(ReturnReadingRefusal) {
      report = try CustodyVisitingReturn(reading: tree)
      schemaRemarks = []
    } catch {
      report = nil
      schemaRemarks = [XMLSchemaRemark(line: 0, message: error.description)]
    }
  }

  /// The suites' blocks; none where there is no return to look at.
  public var suites: [SuiteReturn] { report?.suites ?? [] }
}

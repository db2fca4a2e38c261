public import SafeXML
public import Scheme

/// A return's file as far as it could be read: what the rules look at.
public struct ReturnUnderCheck: Sendable {
  /// The name that the file goes by; nil where it has none yet.
  public let fileName: String?
  /// What is known besides the file.
  public let known: KnownBesides
  /// Why the bytes are no document; nil where they are.
  public let fault: XMLFault?
  /// The namespace of a document that is of no year we hold, empty where it has none; else nil.
  public let strangeNamespace: String?
  /// The years whose schemas are held.
  public let years: [SchemeYear]
  /// What differs from the schema, or cannot be meant although the schema lets it pass.
  public let schemaRemarks: [XMLSchemaRemark]
  /// The return; nil unless the file is readable and fits its schema.
  public let report: CustodyVisitingReturn?
  /// The digest of the document as it stands; nil where its header states none to compare.
  public let digest: String?

  init(
    bytes: [UInt8], fileName: String?, known: KnownBesides, by check: ReturnCheck
  ) {
    self.fileName = fileName
    self.known = known
    years = check.years
    let file: XMLFile
    do throws(XMLFault) {
      file = try XMLFile(reading: bytes, limits: .return)
    } catch {
      (fault, strangeNamespace, schemaRemarks, report, digest) = (error, nil, [], nil, nil)
      return
    }
    fault = nil
    guard let (schema, words) = check.schema(for: file) else {
      (strangeNamespace, schemaRemarks, report, digest) = (file.rootNamespace, [], nil, nil)
      return
    }
    strangeNamespace = nil
    let remarks = schema.remarks(on: file)
    guard remarks.isEmpty else {
      (schemaRemarks, report, digest) = (words.told(remarks), nil, nil)
      return
    }
    do throws(ReturnReadingRefusal) {
      let report = try CustodyVisitingReturn(reading: file.tree)
      digest = report.header.digest == nil ? nil : check.digest(of: file)
      self.report = report
      schemaRemarks = []
    } catch {
      (report, digest) = (nil, nil)
      schemaRemarks = [XMLSchemaRemark(line: 0, message: error.description)]
    }
  }

  /// The suites' blocks; none where there is no return to look at.
  public var suites: [SuiteReturn] { report?.suites ?? [] }
}

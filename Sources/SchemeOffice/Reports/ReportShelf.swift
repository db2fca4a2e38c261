public import Findings
public import ReportPapers

extension Shelves {
  /// The text of a paper's template, and the file's name for messages.
  public func template(_ kind: ReportKind) throws(ShelfFault) -> (text: String, file: String) {
    let path = "papers/\(kind.rawValue).yaml"
    return (try report(path), "reports/\(path)")
  }

  /// Under which headings each theme is told.
  public func themeHeadings() throws -> [Theme: ThemeHeading] {
    try list("themes.yaml") { text throws(TemplateFaults) in try ThemeHeading.read(text) }
  }

  /// The topics of the inspectorates' Expectations.
  public func expectations() throws -> Expectations {
    try list("expectations.yaml") { text throws(TemplateFaults) in try Expectations.read(text) }
  }

  private func list<Read>(
    _ path: String, _ read: (String) throws(TemplateFaults) -> Read
  ) throws -> Read {
    do {
      return try read(try report(path))
    } catch let wrong as TemplateFaults {
      throw ListFault(file: "reports/\(path)", faults: wrong)
    }
  }
}

/// What is wrong with a list that reports are made from, and in which file.
public struct ListFault: Error {
  public let file: String
  public let faults: TemplateFaults
}

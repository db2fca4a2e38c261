public import CodeBoard
public import Scheme

/// The binder of evidence: the board of the Code, the framework, and all that shows them.
public struct CodeBinder: Sendable {
  let board: Board
  let framework: QAFBoard?
  let names: [PersonID: String]
  /// The bytes of files that are kept, as base64 by their digests.
  let files: [String: String]
  let scheme: String
  let isPractice: Bool
  let builtOn: CalendarDay
  let recordHead: String

  public init(
    board: Board, framework: QAFBoard?, names: [PersonID: String], files: [String: String],
    scheme: String, isPractice: Bool, builtOn: CalendarDay, recordHead: String
  ) {
    self.board = board
    self.framework = framework
    self.names = names
    self.files = files
    self.scheme = scheme
    self.isPractice = isPractice
    self.builtOn = builtOn
    self.recordHead = recordHead
  }

  /// The binder as one HTML page, with every file inside it.
  public var html: String {
    var evidence = EvidenceParts(names: names, files: files)
    let sections = CodeSection.allCases.flatMap { section in
      [ReportPart.heading(2, "\(section.rawValue) \(section.title)")]
        + board.lines(of: section).flatMap { evidence.parts(of: $0) }
    }
    let framework = framework.map { FrameworkParts($0).parts(&evidence) } ?? []
    return PartsPage(
      title: "How \(scheme) keeps the Code", subtitle: "Evidence, \(board.facts.days.words)",
      isPractice: isPractice, footer: "\(scheme) custody visiting, evidence",
      first: summary, rest: sections + framework + sources
    ).html
  }

  private var summary: [ReportPart] {
    let rows = CodeSection.allCases.map { section in
      [section.title] + CodeBlock.counts(board.lines(of: section))
    }
    var table = ReportTable(
      "The Code of Practice, requirement by requirement, on \(board.day.words)",
      ["Part"] + CodeBlock.order.map(\.heading),
      rows: rows + [["All"] + CodeBlock.counts(board.lines)])
    table.hasTotal = true
    var parts: [ReportPart] = [.table(table)]
    if let framework { parts.append(.table(FrameworkParts(framework).levels)) }
    return parts
  }

  private var sources: [ReportPart] {
    [
      .heading(2, "Where this comes from"),
      .words(
        "Counted on \(builtOn.words) from the scheme's records, whose last line has the digest"
          + " \(recordHead)."),
      .words(
        "The requirements are our restatement of the Code of Practice on independent custody"
          + " visiting. Those that are marked are to be confirmed against the Code of March 2013."),
    ]
  }
}

extension ReturnRule {
  /// A name is read before its file is opened: one that says otherwise is put on the wrong pile.
  static let fileNameIsTheHeader = ReturnRule(
    code: "010", severity: .error, level: .file,
    asks: "Each part of the file's name is what the header says",
    remedy: "give the file the name that its header asks for",
    authority: "specification.md, Header; the ILR's Header_3",
    need: .fileName,
    passing: .changed(named: "ICV-23-2026-27-QUARTER-20260714T093000Z-001.xml") { _ in },
    failing: .changed(named: "ICV-21-2026-27-QUARTER-20260714T093000Z-001.xml") { _ in },
    finds: { checked in
      checked.finding { report in
        let right = ReturnFileName(report.header)
        guard let name = checked.fileName, name != right.description else { return nil }
        let parts = right.differences(from: name)
        let which = parts.isEmpty ? "form" : parts.joined(separator: ", ")
        return "File name and header disagree on \(which): the header asks for \(right)"
      }
    })
}

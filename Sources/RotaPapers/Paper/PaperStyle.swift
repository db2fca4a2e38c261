/// How a paper looks: black on white and large, nothing that a printer cannot do.
enum PaperStyle {
  /// For one reader at a kitchen table.
  case letter
  /// For tables that are long.
  case register

  /// The style sheet; no `<` or `&` may stand in it, because they would be escaped.
  func sheet(footer: String) -> String {
    let safe = footer.filter { !"\"\\<>&".contains($0) && !$0.isNewline }
    return """
      @page { size: A4; margin: 15mm 16mm 16mm;
        @bottom-left { content: "\(safe)"; font: 9pt sans-serif; }
        @bottom-right { content: "Page " counter(page) " of " counter(pages);
          font: 9pt sans-serif; } }
      body { font: \(size)/1.35 "Liberation Sans", Arial, "DejaVu Sans", sans-serif;
        color: #000; background: #fff; margin: 0; }
      main { max-width: 178mm; margin: 0 auto; }
      @media screen { main { padding: 6mm 4mm; } }
      h1 { font-size: 1.7em; line-height: 1.15; margin: 0 0 1mm; }
      h2 { font-size: 1.15em; margin: 5mm 0 1mm; break-after: avoid; }
      p, ul { margin: 0 0 2mm; }
      ul { padding-left: 6mm; }
      li { margin: 0 0 0.8mm; break-inside: avoid; }
      .subtitle { margin-bottom: 4mm; }
      .warning { border: 2pt solid #000; padding: 2.5mm 3mm; font-weight: bold; margin: 3mm 0;
        break-inside: avoid; }
      table { border-collapse: collapse; width: 100%; margin: 2mm 0 3mm; font-size: \(cells); }
      tr { break-inside: avoid; }
      td, th { border: 1pt solid #000; padding: 1.2mm 2mm; text-align: left;
        vertical-align: top; overflow-wrap: break-word; }
      thead th { background: #e8e8e8; print-color-adjust: exact; }
      """
  }

  private var size: String { self == .letter ? "13pt" : "12pt" }
  private var cells: String { self == .letter ? "1em" : "0.92em" }
}

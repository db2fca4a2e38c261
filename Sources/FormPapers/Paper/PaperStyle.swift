/// How the paper form looks: black on white, large type, nothing that a printer cannot do.
enum PaperStyle {
  /// The style sheet, with the words at the foot of every page.
  ///
  /// No `<` or `&` may stand in it: they would be escaped.
  static func sheet(footer: String) -> String {
    let safe = footer.filter { $0 != "\"" && $0 != "\\" && !$0.isNewline }
    return """
      @page { size: A4; margin: 16mm 16mm 18mm;
        @bottom-left { content: "\(safe)"; font: 9pt sans-serif; }
        @bottom-right { content: "Page " counter(page) " of " counter(pages);
          font: 9pt sans-serif; } }
      body { font: 12pt/1.3 "Liberation Sans", Arial, "DejaVu Sans", sans-serif; color: #000;
        background: #fff; max-width: 178mm; margin: 0 auto; }
      h1 { font-size: 22pt; margin: 0 0 3mm; }
      h2 { font-size: 17pt; margin: 8mm 0 3mm; border-bottom: 1.5pt solid #000;
        break-after: avoid; }
      h3 { font-size: 14pt; margin: 5mm 0 2mm; break-after: avoid; }
      p { margin: 0 0 1.5mm; }
      ul { margin: 0; padding: 0; list-style: none; }
      .guidance, .note, .again { border: 1pt solid #000; padding: 3mm; margin-bottom: 4mm; }
      .repeat { break-before: page; break-after: page; }
      .question { break-inside: avoid; margin: 0 0 3mm; }
      .label { font-weight: bold; break-after: avoid; }
      .hint, .says { font-size: 10.5pt; }
      .says { font-style: italic; }
      .passing { font-size: 11pt; font-style: italic; break-after: avoid; }
      .tell { border: 2pt solid #000; padding: 2mm; font-weight: bold; margin-top: 2mm; }
      .ticks li { margin: 0.6mm 0; padding-left: 8mm; text-indent: -8mm; break-inside: avoid; }
      .three { columns: 3; }
      .two { columns: 2; }
      .only { border-left: 3pt solid #000; padding-left: 4mm; margin: 0 0 4mm; }
      .box { display: inline-block; width: 5mm; height: 5mm; border: 1pt solid #000;
        margin-right: 2mm; text-indent: 0; vertical-align: -1mm; }
      .blank { font-weight: normal; white-space: nowrap; padding-left: 4mm; }
      .line { border-bottom: 1pt solid #000; height: 7.5mm; margin: 0; }
      table { border-collapse: collapse; width: 100%; font-size: 11.5pt; }
      tr { break-inside: avoid; }
      td, th { border: 1pt solid #000; padding: 0.8mm 2mm; text-align: left;
        vertical-align: middle; }
      th.row { font-weight: normal; }
      .box-cell { text-align: center; width: 22mm; }
      .box-cell .box { margin: 0; }
      """
  }
}

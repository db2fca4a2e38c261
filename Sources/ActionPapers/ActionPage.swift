import Pages

/// A page of its own for A4: black on white, nothing that a printer cannot do.
enum ActionPage {
  static func html(title: String, footer: String, _ body: [Markup]) -> String {
    let head = Markup.element(
      "head",
      [
        .element("meta", ["charset": "utf-8"], []),
        .element(
          "meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"], []),
        // A paper opened from a folder must not be told to any server that is linked in it.
        .element("meta", ["name": "referrer", "content": "no-referrer"], []),
        .element("title", words: title), .element("style", words: style(footer)),
      ])
    return "<!DOCTYPE html>\n"
      + Markup.element("html", ["lang": "en-GB"], [head, .element("body", body)]).html + "\n"
  }

  private static func style(_ footer: String) -> String {
    let safe = footer.filter { !"\"\\<>&".contains($0) && !$0.isNewline }
    return """
      @page { size: A4; margin: 12mm 14mm 14mm;
        @bottom-left { content: "\(safe)"; font: 9pt sans-serif; }
        @bottom-right { content: "Page " counter(page) " of " counter(pages);
          font: 9pt sans-serif; } }
      """ + "\n" + rules
  }

  private static let rules = """
    body { font: 11.5pt/1.3 "Liberation Sans", Arial, "DejaVu Sans", sans-serif;
      color: #000; background: #fff; margin: 0; }
    main { max-width: 182mm; margin: 0 auto; }
    @media screen { main { padding: 6mm 4mm; } }
    h1 { font-size: 1.5em; line-height: 1.15; margin: 0 0 2mm; }
    h2 { font-size: 1.2em; margin: 4mm 0 1.5mm; break-after: avoid; }
    h3 { font-size: 1.05em; margin: 0 0 1mm; }
    p, ul { margin: 0 0 1.5mm; }
    ul { padding-left: 6mm; }
    .scheme { margin: 0 0 1mm; }
    .lead { font-size: 1.1em; }
    .small { font-size: 0.87em; }
    .practice { border: 2pt solid #000; padding: 1.5mm 3mm; font-weight: bold; }
    .thanks { border-left: 3mm solid #00703c; padding: 0.5mm 0 0.5mm 3mm; margin: 3mm 0;
      break-inside: avoid; }
    .thanks h2 { margin-top: 0; }
    .matter { border: 1pt solid #000; padding: 2mm 3mm; margin: 0 0 3mm; break-inside: avoid; }
    .serious { border-width: 3pt; }
    .history { font-size: 0.93em; }
    .box { border-top: 1pt dashed #000; padding-top: 1.5mm; margin-top: 1.5mm; }
    .ask { font-weight: bold; }
    .space { height: 13mm; }
    .choice { display: inline-block; white-space: nowrap; margin: 0 5mm 1mm 0; }
    .row { display: flex; gap: 2mm; align-items: flex-end; }
    .tick { display: inline-block; width: 3.6mm; height: 3.6mm; border: 1pt solid #000;
      vertical-align: -0.5mm; }
    .line { border-bottom: 1pt solid #000; height: 5mm; flex: 2; }
    .long { flex: 4; }
    .box p:last-child { margin: 0; }
    table { border-collapse: collapse; width: 100%; font-size: 0.93em; margin: 0 0 2mm; }
    tr { break-inside: avoid; }
    td, th { border: 1pt solid #000; padding: 1mm 2mm; text-align: left; vertical-align: top; }
    thead th { border-bottom-width: 2pt; }
    tbody th { font-weight: normal; }
    """
}

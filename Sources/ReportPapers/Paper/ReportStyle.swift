/// How a report looks: black on white, on paper and on a telephone.
enum ReportStyle {
  /// The style sheet, with the words at the foot of every printed sheet.
  static func sheet(footer: String) -> String {
    let safe = footer.filter { !"\"\\<>&".contains($0) && !$0.isNewline }
    return page(safe) + words + tables + plots + narrow + forced
  }

  private static func page(_ footer: String) -> String {
    """
    @page { size: A4; margin: 14mm 15mm 15mm;
      @bottom-left { content: "\(footer)"; font: 9pt sans-serif; }
      @bottom-right { content: "Page " counter(page) " of " counter(pages);
        font: 9pt sans-serif; } }

    """
  }

  private static let words = """
    body { font: 1rem/1.45 "Liberation Sans", Arial, "DejaVu Sans", sans-serif; color: #111;
      background: #fff; margin: 0; overflow-wrap: break-word; }
    main { max-width: 46rem; margin: 0 auto; padding: 1rem; }
    h1 { font-size: 1.8rem; line-height: 1.15; margin: 0 0 .2rem; }
    h2 { font-size: 1.25rem; line-height: 1.2; margin: 1.8rem 0 .4rem; break-after: avoid; }
    h3 { font-size: 1.05rem; margin: 1.2rem 0 .3rem; break-after: avoid; }
    p { margin: 0 0 .6rem; }
    ul { margin: 0 0 .6rem; padding-left: 1.3rem; }
    li { margin: 0 0 .25rem; }
    .period { font-size: 1.15rem; margin-bottom: .8rem; }
    .practice { border: 2px solid #111; padding: .4rem .6rem; font-weight: bold; }
    .note { font-size: .9rem; color: #333; }
    .own { border-left: 4px solid #1d5c8a; padding-left: .8rem; }
    .exchange { border-top: 1px solid #999; padding-top: .5rem; margin: 0 0 .5rem;
      break-inside: avoid; }
    .exchange p { margin: 0 0 .25rem; }
    .evidence { margin: .6rem 0; }
    .evidence img { max-width: 100%; max-height: 230mm; }
    .key { display: grid; grid-template-columns: repeat(4, 1fr); gap: .5rem; margin: .6rem 0; }
    .key div { display: flex; flex-direction: column-reverse; justify-content: flex-end;
      border: 1px solid #1d5c8a; border-top: 5px solid #1d5c8a; padding: .3rem .6rem .4rem; }
    .key dd { margin: 0; font-size: 1.5rem; font-weight: bold; line-height: 1.2; }
    .key dt { font-size: .9rem; line-height: 1.25; }
    .page-one h2 { font-size: 1.05rem; margin: .8rem 0 .15rem; }
    .page-one p { margin-bottom: .35rem; }

    """

  private static let tables = """
    table { border-collapse: collapse; width: 100%; margin: .8rem 0; font-size: .95rem;
      font-variant-numeric: tabular-nums; }
    caption { text-align: left; font-weight: bold; padding-bottom: .3rem; }
    th, td { border-bottom: 1px solid #999; padding: .3rem .5rem; text-align: right;
      vertical-align: bottom; }
    td { vertical-align: top; }
    tbody th { font-weight: normal; text-align: left; vertical-align: top; }
    th:first-child { text-align: left; padding-left: 0; }
    .words th, .words td { text-align: left; }
    thead th { border-bottom: 2px solid #111; }
    .total th, .total td { font-weight: bold; border-top: 2px solid #111; }
    tr { break-inside: avoid; }
    .wide { overflow-x: auto; }
    .wide:focus { outline: 3px solid #1d5c8a; outline-offset: 2px; }

    """

  private static let plots = """
    .plot { display: block; width: 100%; max-width: 26rem; height: auto; margin: .6rem 0;
      break-inside: avoid; }
    .plot text { font: 12px "Liberation Sans", Arial, "DejaVu Sans", sans-serif; fill: #111; }
    .plot .strong { font-weight: bold; }
    .plot .none { fill: #555; }
    .plot .onsolid { fill: #fff; font-weight: bold; }
    .plot .solid, .plot .ink { fill: #1d5c8a; }
    .plot .solid, .plot .hatched { stroke: #1d5c8a; }
    .plot .paper { fill: #fff; }
    .plot .shade0 { fill: #fff; stroke: #777; }
    .plot .shade1 { fill: #dcebf6; stroke: #555; }
    .plot .shade2 { fill: #b3d3ea; stroke: #555; }
    .plot .shade3 { fill: #8bbbdd; stroke: #555; }
    .plot * { print-color-adjust: exact; }

    """

  private static let narrow = """
    @media (max-width: 30rem) {
      main { padding: .7rem; }
      h1 { font-size: 1.5rem; }
      .key { grid-template-columns: repeat(2, 1fr); }
      th, td { padding: .3rem .2rem; }
      table { font-size: .88rem; }
      .rest > table tbody th { hyphens: auto; overflow-wrap: anywhere; }
      td, thead th { overflow-wrap: normal; }
    }
    @media print {
      body { font-size: 10.5pt; line-height: 1.32; }
      main { max-width: none; padding: 0; }
      .page-one { break-after: page; }
      .rest > h2:first-child { margin-top: 0; }
      .plot { max-width: 100mm; }
      .wide { overflow: visible; }
      table { font-size: 9.5pt; break-inside: avoid; }
    }

    """

  private static let forced = """
    @media (forced-colors: active) {
      .plot text, .plot .none { fill: CanvasText; }
      .plot .solid, .plot .ink { fill: CanvasText; stroke: CanvasText; }
      .plot .onsolid { fill: Canvas; }
      .plot .paper, .plot .shade0, .plot .shade1, .plot .shade2, .plot .shade3 {
        fill: Canvas; stroke: CanvasText; }
      .plot .hatched { stroke: CanvasText; }
    }
    """
}

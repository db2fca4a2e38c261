/// How the public pages look: large type, black on white, links that look like links, nothing
/// that depends on colour alone.
enum PublicStyle {
  /// The style sheet.
  static let sheet = """
    :root { color-scheme: light; }
    * { box-sizing: border-box; }
    body { margin: 0; color: #0b0c0c; background: #fff;
      font: 1.1875rem/1.4 Arial, "Liberation Sans", "DejaVu Sans", sans-serif; }
    header { background: #0b0c0c; border-bottom: 0.5rem solid #1d70b8; }
    header .name { max-width: 60rem; margin: 0 auto; padding: 0.75rem 1rem; font-weight: bold; }
    header a, header a:visited { color: #fff; text-decoration: none; }
    header a:hover { text-decoration: underline; }
    main, footer nav, footer p { max-width: 60rem; margin: 0 auto; padding: 0 1rem; }
    main { padding: 1.5rem 1rem 3rem; }
    footer { background: #f3f2f1; border-top: 1px solid #b1b4b6; padding: 1.5rem 0; }
    footer p { padding-top: 0.5rem; font-size: 1rem; overflow-wrap: anywhere; }
    footer ul { list-style: none; margin: 0; padding: 0; }
    footer li { display: inline-block; margin: 0 1.5rem 0.5rem 0; }
    footer li a { display: inline-block; padding: 0.25rem 0; }
    h1 { font-size: 2rem; line-height: 1.15; margin: 0 0 1.25rem; }
    h2 { font-size: 1.5rem; line-height: 1.2; margin: 2.25rem 0 0.75rem; }
    h3 { font-size: 1.1875rem; margin: 1.75rem 0 0.5rem; }
    p, ul, dl { margin: 0 0 1rem; max-width: 42rem; }
    li { margin-bottom: 0.4rem; }
    a { color: #1d70b8; } a:visited { color: #4c2c92; } a:hover { color: #003078; }
    footer a, footer a:visited { color: #0b0c0c; }
    a:focus, .scroll:focus { outline: 3px solid #0b0c0c; background: #fd0; color: #0b0c0c;
      box-shadow: 0 0 0 3px #fd0; }
    .skip { position: absolute; left: -999rem; padding: 0.5rem 1rem; }
    .skip:focus { position: static; display: block; }
    .warning { border: 4px solid #0b0c0c; padding: 0.75rem 1rem; }
    .note { font-size: 1rem; }
    .summary { border-left: 0.5rem solid #b1b4b6; padding-left: 1rem; }
    .scroll { overflow-x: auto; margin-bottom: 0.75rem; }
    table { border-collapse: collapse; width: 100%; }
    caption { text-align: left; font-weight: bold; padding-bottom: 0.5rem; }
    th, td { text-align: left; vertical-align: top; padding: 0.5rem 1rem 0.5rem 0;
      border-bottom: 1px solid #b1b4b6; }
    td.count, th.count { text-align: right; font-variant-numeric: tabular-nums; }
    th.part { font-weight: normal; padding-left: 1rem; }
    th.deep { font-weight: normal; padding-left: 2rem; }
    dt { font-weight: bold; } dd { margin: 0 0 0.75rem; }
    code { font-size: 1rem; overflow-wrap: anywhere; }
    @media (max-width: 30rem) {
      body { font-size: 1rem; } h1 { font-size: 1.5rem; } h2 { font-size: 1.25rem; }
      th, td { padding-right: 0.5rem; }
    }
    @media (forced-colors: active) {
      header, .warning, .summary { border-color: CanvasText; }
      a:focus, .scroll:focus { outline: 3px solid Highlight; }
    }
    @media print {
      body { font-size: 11pt; } .skip, footer nav { display: none; }
      header { background: #fff; } header a, header a:visited { color: #000; }
      .scroll { overflow: visible; } tr, h2, h3 { break-inside: avoid; }
      h2, h3, caption { break-after: avoid; } @page { size: A4; margin: 16mm; }
      footer { background: #fff; }
    }
    """
}

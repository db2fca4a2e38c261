/// How the sheet looks: black on white, large, a page of A4; nothing is fetched.
enum AvailabilitySheetStyle {
  static let sheet = """
    @page { size: A4; margin: 14mm 15mm; }
    body { font: 13pt/1.3 "Liberation Sans", Arial, "DejaVu Sans", sans-serif; color: #000;
      background: #fff; margin: 0 auto; max-width: 178mm; }
    section { break-after: page; }
    section:last-child { break-after: auto; }
    h1 { font-size: 22pt; margin: 0 0 2mm; }
    h2 { font-size: 14pt; margin: 0 0 2mm; }
    p { margin: 0 0 2.5mm; }
    .who { font-size: 15pt; }
    .small { font-size: 11pt; }
    .hours { font-weight: normal; font-size: 11pt; }
    table { border-collapse: collapse; width: 100%; margin: 1mm 0 2mm; font-size: 12pt; }
    th, td { border: 1pt solid #000; padding: 1.8mm 0.8mm; text-align: center;
      white-space: nowrap; }
    thead td { border: 0; }
    tbody th { text-align: left; }
    tr { break-inside: avoid; }
    .tick { display: inline-block; width: 5mm; height: 5mm; line-height: 5mm;
      border: 1pt solid #000; vertical-align: middle; text-align: center; color: #777;
      font-size: 15pt; print-color-adjust: exact; }
    td .tick:last-of-type { margin-left: 1.5mm; }
    .box { border: 1pt solid #000; padding: 2.5mm 3mm 1mm; margin: 0 0 3mm; break-inside: avoid; }
    .line { display: inline-block; border-bottom: 1pt solid #000; width: 45mm; height: 6mm; }
    .box p { margin: 0 0 1.5mm; }
    .long { width: 100mm; }
    """
}

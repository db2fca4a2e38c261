public import Findings
import YAMLText

extension ThemeHeading {
  /// Reads the list of themes, `reports/themes.yaml`; a theme without its headings is a fault.
  public static func read(_ text: String) throws(TemplateFaults) -> [Theme: ThemeHeading] {
    let node: YAMLNode
    do {
      node = try YAMLText.read(text)
    } catch {
      throw TemplateFaults([TemplateFault(error)])
    }
    var headings: [Theme: ThemeHeading] = [:]
    var faults: [TemplateFault] = []
    for entry in node["themes"]?.map ?? [] {
      guard let theme = Theme(rawValue: entry.key) else {
        faults.append(
          TemplateFault(
            at: entry.place, "There is no theme “\(entry.key)”.",
            "Codes of themes never change; take it out."))
        continue
      }
      guard let label = entry.value["label"]?.text,
        let expectation = entry.value["expectation"]?.text, let icva = entry.value["icva"]?.text
      else {
        faults.append(
          TemplateFault(
            at: entry.place, "The theme \(entry.key) lacks a heading.",
            "Give it `label`, `expectation` and `icva`."))
        continue
      }
      headings[theme] = ThemeHeading(label: label, expectation: expectation, icva: icva)
    }
    guard faults.isEmpty else { throw TemplateFaults(faults) }
    return headings
  }
}

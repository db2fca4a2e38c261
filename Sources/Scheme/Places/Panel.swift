/// A local group of visitors tied to one suite or a cluster of them.
public struct Panel: Hashable, Sendable {
  /// What it is called.
  public var name: PanelName
  /// The suites it visits.
  public var suites: [SuiteCode]
  /// Who leads it, often a volunteer.
  public var chair: PersonID?

  /// A panel over some suites.
  public init(name: PanelName, suites: [SuiteCode], chair: PersonID? = nil) {
    self.name = name
    self.suites = suites
    self.chair = chair
  }

  /// The panels that a scheme's suites name, in the order they are first named.
  public static func panels(of suites: [CustodySuite]) -> [Panel] {
    var panels: [Panel] = []
    for suite in suites {
      guard let name = suite.panel else { continue }
      if let index = panels.firstIndex(where: { $0.name.rawValue == name }) {
        panels[index].suites.append(suite.code)
      } else {
        panels.append(Panel(name: PanelName(name), suites: [suite.code]))
      }
    }
    return panels
  }
}

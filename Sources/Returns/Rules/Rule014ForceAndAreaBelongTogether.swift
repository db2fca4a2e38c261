import Scheme

extension ReturnRule {
  /// A wrong code puts a scheme's figures under another force's name.
  static let forceAndAreaBelongTogether = ReturnRule(
    code: "014", severity: .error, level: .file,
    asks: "ForceCode and AreaCode are those of one force",
    remedy: "correct whichever is wrong; 23 goes with E23000017",
    authority: "Home Office force codes (STATS19); police areas of the Office for National "
      + "Statistics",
    passing: .changed { ($0.header.forceCode, $0.header.areaCode) = ("63", "W15000004") },
    failing: .changed { $0.header.forceCode = "21" },
    finds: { checked in
      checked.finding { report in
        let (code, area) = (report.header.forceCode, report.header.areaCode)
        guard let force = PoliceForce.all.first(where: { $0.code == code }) else {
          return "No force has the code \(code)"
        }
        guard force.areaCode != area else { return nil }
        return "Force code and area code are for different forces: \(code) is \(force.name), "
          + "whose area is \(force.areaCode), not \(area)"
      }
    })
}

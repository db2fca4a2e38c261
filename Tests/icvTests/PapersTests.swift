import Foundation
import Testing

@Suite struct `Papers a coordinator writes` {
  private func begun() throws -> Shell {
    let shell = try Shell()
    try shell.begin()
    let rota = try shell.file(
      "rota.csv", "suite,week,visitors\nLEA,06/04/2026,V01;V02\nNUN,13/04/2026,V02;V03\n")
    #expect(try shell.at(Shell.clock, "rota", "import", rota).exit == 0)
    return shell
  }

  private func names(_ shell: Shell, _ folder: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(
      atPath: shell.folder.appendingPathComponent(folder).path
    ).sorted()
  }

  private func text(_ shell: Shell, _ file: String) throws -> String {
    try String(contentsOf: shell.folder.appendingPathComponent(file), encoding: .utf8)
      .replacing("\u{A0}", with: " ")
  }

  @Test func `letters are one a visitor, in files whose names tell nobody's`() throws {
    let shell = try begun()
    let ran = try shell.at(Shell.clock, "rota", "letters", "-o", "letters")
    #expect(ran.exit == 0, "\(ran.err)")
    #expect(
      try names(shell, "letters") == [
        "index.html", "letter-01.html", "letter-01.txt", "letter-02.html", "letter-02.txt",
        "letter-03.html", "letter-03.txt",
      ])
    let second = try text(shell, "letters/letter-02.txt")
    for words in [
      "Tom Reid", "Monday 6 to Sunday 12 April 2026", "Asha Brown, 01926 555 0101",
      "Wim Novák, no number held", "Nuneaton",
    ] {
      #expect(second.contains(words), "\(words)")
    }
    #expect(!(try text(shell, "letters/letter-01.txt")).contains("Novák"))
  }

  @Test func `a folder for papers is the owner's alone and never written into twice`() throws {
    let shell = try begun()
    for verb in ["letters", "emergency-pack"] {
      #expect(try shell.at(Shell.clock, "rota", verb, "-o", verb).exit == 0)
      let again = try shell.at(Shell.clock, "rota", verb, "-o", verb, "--json")
      #expect(try again.exit == 3 && again.error()["code"] as? String == "folder_not_empty")
      for name in try names(shell, verb) + [""] {
        let path = shell.folder.appendingPathComponent(verb).appendingPathComponent(name).path
        let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions]
        #expect((mode as? Int).map { $0 & 0o077 } == 0, "\(path)")
      }
    }
  }

  @Test func `the emergency pack is marked, dated and for the office alone`() throws {
    let shell = try begun()
    let ran = try shell.at(Shell.clock, "rota", "emergency-pack", "-o", "pack")
    #expect(ran.exit == 0 && ran.err.contains("NEVER TO POLICE"))
    let page = try text(shell, "pack/emergency-pack.html")
    #expect(page.contains("NEVER TO POLICE") && page.contains("Made on Tuesday 7 April 2026"))
    #expect(try text(shell, "pack/emergency-pack.csv").contains("LEA-2026-04-06,2026-04-06"))
    let visitor = try shell.at(
      Shell.clock, "rota", "emergency-pack", "-o", "theirs", "--as", "V01")
    #expect(visitor.exit == 5)
    #expect(
      !FileManager.default.fileExists(
        atPath: shell.folder.appendingPathComponent("theirs").path))
  }

  @Test func `a dry run writes no paper`() throws {
    let shell = try begun()
    for verb in ["letters", "emergency-pack", "calendar"] {
      let who = verb == "calendar" ? ["--visitor", "V01"] : []
      let ran = try shell.icvList(
        ["rota", verb, "-o", "paper", "--dry-run", "--clock", Shell.clock] + who)
      #expect(ran.exit == 0 && ran.out.hasPrefix("Would write"), "\(ran.err)")
      #expect(
        !FileManager.default.fileExists(
          atPath: shell.folder.appendingPathComponent("paper").path))
    }
  }
}

@Suite struct `The scheme's doctor` {
  private func about(_ ran: Shell.Ran) throws -> [String: String] {
    let remarks = try #require(try ran.json()["remarks"] as? [[String: Any]])
    return Dictionary(
      remarks.map { ($0["about"] as? String ?? "", $0["kind"] as? String ?? "") },
      uniquingKeysWith: { first, _ in first })
  }

  @Test func `says who can read the folder, and asks until it is told what the force runs`() throws
  {
    let shell = try Shell()
    try shell.begin()
    let ran = try shell.at(Shell.clock, "scheme", "doctor")
    #expect(ran.out.contains("Whoever can open this folder can read everything in it"))
    for line in ran.out.split(separator: "\n") where !line.contains("/") {
      #expect(line.count <= 80, "\(line)")
    }
    let first = try about(shell.at(Shell.clock, "scheme", "doctor", "--json"))
    #expect(first["machines"] == "ask" && first["drives"] == "ask" && first["mail"] == "ask")
    for (key, answer) in [("machines", "no"), ("drives", "yes")] {
      try shell.at(
        Shell.clock, "scheme", "settings", "set", "force_runs_\(key)", answer)
    }
    let then = try about(shell.at(Shell.clock, "scheme", "doctor", "--json"))
    #expect(then["machines"] == nil && then["drives"] == "warn" && then["mail"] == "ask")
  }

  @Test func `warns of a folder that other accounts may open`() throws {
    let shell = try Shell()
    try shell.begin()
    let folder = shell.folder.appendingPathComponent("scheme").path
    for (mode, kind) in [(0o700, nil), (0o755, "warn")] as [(Int, String?)] {
      try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: folder)
      try FileManager.default.setAttributes(
        [.posixPermissions: 0o600], ofItemAtPath: folder + "/scheme.sqlite")
      let remarks = try about(shell.at(Shell.clock, "scheme", "doctor", "--json"))
      #expect(remarks["permissions"] == kind)
    }
  }
}

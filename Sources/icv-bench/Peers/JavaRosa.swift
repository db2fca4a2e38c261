import Foundation

/// JavaRosa, the engine inside ODK Collect, playing scripts in one warm JVM.
struct JavaRosa {
  private let java: String
  private let jar: URL
  private let classes: URL

  /// What one round came to.
  struct Round {
    let answers: Int
    /// Answers a second with the time that finding the question took, and without it.
    let rate: Double
    let rateFound: Double
  }

  /// Compiles the player; says why it cannot be where Java or the jar is missing.
  init() throws {
    guard let java = Places.program("java"), let compiler = Places.program("javac") else {
      throw BenchFault.materialMissing(path: "java", what: "there is no Java here")
    }
    self.java = java
    jar = try PythonPackages.file("pyxform/validators/odk_validate/bin/ODK_Validate.jar")
    classes = try Places.folder("java")
    _ = try Program(
      path: compiler,
      arguments: [
        "-nowarn", "-cp", jar.path, "-d", classes.path,
        Places.material("JavaRosaBench.java").path,
      ]
    ).output()
  }

  /// Plays a script over an XForm, one round more than these to warm up.
  func play(_ script: URL, over form: URL, rounds: Int) throws -> (rounds: [Round], memory: Int) {
    let lines = try Program(
      path: java,
      arguments: [
        "-Djava.awt.headless=true", "-cp", "\(classes.path):\(jar.path)", "JavaRosaBench",
        form.path, script.path, String(rounds),
      ]
    ).output().split(separator: "\n").map { $0.split(separator: " ").compactMap { Double($0) } }
    let found = lines.filter { $0.count == 3 }.map { figures in
      Round(
        answers: Int(figures[0]), rate: figures[0] / figures[1],
        rateFound: figures[0] / figures[2])
    }
    return (found, lines.last?.first.map { Int($0) } ?? 0)
  }
}

/// The Python packages that the tests use, put into a folder of the build once.
enum PythonPackages {
  private static let home = Places.top.appendingPathComponent(".build/venv")

  /// Python with the packages installed.
  static func python() throws -> String {
    let python = home.appendingPathComponent("bin/python").path
    if FileManager.default.isExecutableFile(atPath: python) { return python }
    guard let system = Places.program("python3") else {
      throw BenchFault.materialMissing(path: "python3", what: "there is no Python here")
    }
    _ = try Program(path: system, arguments: ["-m", "venv", home.path]).output()
    _ = try Program(
      path: home.appendingPathComponent("bin/pip").path,
      arguments: ["install", "--quiet", "pyxform==4.5.0", "PyYAML", "openpyxl"]
    ).output()
    return python
  }

  /// A file among the packages.
  static func file(_ path: String) throws -> URL {
    let say = "import sysconfig; print(sysconfig.get_path('purelib'))"
    let packages = try Program(path: python(), arguments: ["-c", say]).output()
    let found = URL(fileURLWithPath: String(packages.prefix { $0 != "\n" }))
      .appendingPathComponent(path)
    guard FileManager.default.fileExists(atPath: found.path) else {
      throw BenchFault.materialMissing(path: found.path, what: "pyxform 4.5.0 has it")
    }
    return found
  }
}

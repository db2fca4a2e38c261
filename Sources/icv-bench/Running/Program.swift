import Foundation

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Another program, run to its end.
struct Program {
  let path: String
  var arguments: [String] = []

  /// What it printed; a failure is told with its last words.
  func output() throws -> String {
    let process = Process()
    let (out, errors) = (Pipe(), Places.scratch.appendingPathComponent("errors.txt"))
    try Data().write(to: errors)
    process.executableURL = URL(fileURLWithPath: path)
    process.arguments = arguments
    process.standardOutput = out
    process.standardError = try FileHandle(forWritingTo: errors)
    try process.run()
    let bytes = out.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else {
      let told = try String(contentsOf: errors, encoding: .utf8)
      throw BenchFault.programFailed(
        path, status: process.terminationStatus, told: String(told.suffix(600)))
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// How long it takes from being started to its end, its output thrown away.
  func seconds() throws -> Double {
    #if canImport(Glibc)
      var actions = posix_spawn_file_actions_t()
    #else
      var actions: posix_spawn_file_actions_t?
    #endif
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0)
    let surroundings = ProcessInfo.processInfo.environment.map { "\($0.key)=\($0.value)" }
    var words = ([path] + arguments).map { strdup($0) } + [nil]
    var settings = surroundings.map { strdup($0) } + [nil]
    defer { for text in words + settings { free(text) } }
    var child: pid_t = 0
    var status: Int32 = 0
    var failure: Int32 = 0
    let seconds = Stopwatch.seconds {
      failure = posix_spawn(&child, path, &actions, nil, &words, &settings)
      if failure == 0 { waitpid(child, &status, 0) }
    }
    guard failure == 0, status == 0 else {
      throw BenchFault.programFailed(path, status: failure == 0 ? status : failure, told: "")
    }
    return seconds
  }
}

/// Why something could not be measured.
enum BenchFault: Error, CustomStringConvertible {
  case programFailed(String, status: Int32, told: String)
  case materialMissing(path: String, what: String)

  var description: String {
    switch self {
    case .programFailed(let name, let status, let told): "\(name) left with \(status): \(told)"
    case .materialMissing(let path, let what): "\(path): \(what)"
    }
  }
}

import Foundation

/// A small C program that commits one row a transaction into a bare table, as durably as we do.
final class BareSQLite {
  private let program: URL
  private let file: URL
  private(set) var memory: Int?

  /// Compiles the program with the system's C compiler and its SQLite.
  init() throws {
    let folder = try Places.folder("bare-sqlite")
    program = folder.appendingPathComponent("bare")
    file = folder.appendingPathComponent("bare.sqlite")
    guard let compiler = Places.program("cc") ?? Places.program("clang") else {
      throw BenchFault.materialMissing(path: "cc", what: "there is no C compiler here")
    }
    _ = try Program(
      path: compiler,
      arguments: [
        "-O2", "-o", program.path, Places.material("bare_sqlite.c").path, "-lsqlite3",
      ]
    ).output()
  }

  /// How long so many transactions of so many bytes take, in a file that grows from call to call.
  func seconds(transactions: Int, bytes: Int) throws -> Double {
    let told = try Program(
      path: program.path, arguments: [file.path, String(transactions), String(bytes)]
    ).output().split(whereSeparator: \.isWhitespace)
    guard told.count == 2, let seconds = Double(told[0]) else {
      throw BenchFault.programFailed(program.path, status: 0, told: told.joined(separator: " "))
    }
    memory = max(memory ?? 0, Int(told[1]) ?? 0)
    return seconds
  }
}

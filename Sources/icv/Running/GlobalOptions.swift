import ArgumentParser

/// The options that every command takes, before its noun or after its verb.
struct GlobalOptions: ParsableArguments {
  @Option(help: "The scheme's folder (else $ICV_SCHEME, else the current folder).")
  var scheme: String?

  @Option(name: .customLong("as"), help: "Who acts (else $ICV_AS, else the only coordinator).")
  var person: String?

  @Option(help: "The moment to take as now, in practice schemes only.")
  var clock: String?

  @Flag(help: "Print facts as JSON.")
  var json = false

  @Flag(name: .customLong("no-input"), help: "Never ask; what is missing is an error.")
  var noInput = false

  @Flag(name: .customLong("dry-run"), help: "Say what would be done, and do nothing.")
  var dryRun = false

  @Flag(help: "Print only what was asked for.")
  var quiet = false

  @Option(help: "A folder of forms to use instead of those carried with the program.")
  var forms: String?

  @Option(help: "A folder of return schemas to use instead of those carried with the program.")
  var reports: String?

  private static let withValue = ["--scheme", "--as", "--clock", "--forms", "--reports"]
  private static let alone = ["--json", "--no-input", "--dry-run", "--quiet"]

  /// The same arguments with global options that stand before the noun moved behind the verb,
  /// where the parser looks for them.
  static func behindTheVerb(_ arguments: [String]) -> [String] {
    var moved: [String] = []
    var index = 0
    while index < arguments.count {
      let argument = arguments[index]
      if alone.contains(argument) || withValue.contains(where: { argument.hasPrefix($0 + "=") }) {
        moved.append(argument)
      } else if withValue.contains(argument), index + 1 < arguments.count {
        moved += [argument, arguments[index + 1]]
        index += 1
      } else {
        break
      }
      index += 1
    }
    let rest = Array(arguments[index...])
    guard let end = rest.firstIndex(of: "--") else { return rest + moved }
    return Array(rest[..<end]) + moved + Array(rest[end...])
  }
}

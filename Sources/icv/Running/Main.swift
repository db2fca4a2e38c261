import ArgumentParser

/// Where a run begins and how it ends: the exit code is the one scripts rely on.
@main
enum Main {
  static func main() {
    let arguments = GlobalOptions.behindTheVerb(Array(CommandLine.arguments.dropFirst()))
    if let menu = Menu(besides: arguments) { return menu.run() }
    do {
      var command = try ICV.parseAsRoot(arguments)
      try command.run()
      NamedPeople.forget()
    } catch {
      let problem = Problem(ending: error)
      NamedPeople.forget()
      problem.leave(asJSON: arguments.contains("--json"))
    }
  }
}

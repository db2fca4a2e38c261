import ArgumentParser

/// `icv` alone on a terminal: a numbered list in plain words, which runs the same commands.
struct Menu {
  let talk: Talk
  /// Options that were given beside `icv`, passed on to every command.
  let options: [String]

  /// Shows the list until the person leaves it.
  func run() {
    while true {
      let choices = MenuChoice.all.filter(\.isThere)
      talk.say()
      talk.say("What would you like to do?")
      for (index, choice) in choices.enumerated() {
        talk.say(choice.words, numbered: index + 1)
      }
      talk.say("Type a number, or press Enter to leave.")
      do {
        let line = try talk.listen()
        if line.isEmpty || ["0", "q", "quit", "exit", "leave"].contains(line.lowercased()) {
          return
        }
        guard let number = Int(line), choices.indices.contains(number - 1) else {
          talk.say("Please type a number from 1 to \(choices.count).")
          continue
        }
        try perform(choices[number - 1])
      } catch {
        return
      }
    }
  }

  /// Asks what the command needs, then runs it; its failure is told and the menu goes on.
  private func perform(_ choice: MenuChoice) throws(Leaving) {
    var arguments = choice.command
    for part in choice.parts {
      talk.say(part.question)
      let line = try talk.listen()
      if line.isEmpty { return }
      if let option = part.option { arguments.append(option) }
      arguments.append(line)
    }
    talk.say("(icv \(arguments.joined(separator: " ")))")
    do {
      var command = try ICV.parseAsRoot(arguments + options)
      try command.run()
    } catch let code as ExitCode {
      talk.say("It ended with code \(code.rawValue).")
    } catch {
      let problem = Problem(ending: error)
      talk.say(problem.place.map { "\($0): \(problem.message)" } ?? problem.message)
      if let next = problem.next { talk.say(next) }
    }
  }
}

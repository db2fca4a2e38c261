import Findings
import Scheme

/// What a typed line was taken for.
enum Understood: Equatable {
  /// The answer as the form takes it, and the words it is read back in.
  case answer(String, said: String)
  /// What is wrong with it and how to answer instead.
  case not(String)

  /// Reads a line as the answer of a question.
  static func read(_ line: String, for prompt: FormPrompt, now: Instant) -> Understood {
    switch prompt.question.kind {
    case .time: return TypedTime.read(line, now: now)
    case .date: return TypedDay.read(line, today: LondonTime.day(at: now))
    case .dateTime: return TypedDay.readWithTime(line, now: now)
    case .integer, .range: return TypedNumber.whole(line)
    case .decimal: return TypedNumber.decimal(line)
    case .selectOne: return TypedChoice.one(line, of: prompt.choices)
    case .selectMultiple: return TypedChoice.several(line, of: prompt.choices)
    case .acknowledge:
      return TypedWords.truth(line) == true
        ? .answer("OK", said: "Yes")
        : .not("Type y when you agree. If something is not right, type change.")
    case .text, .note, .calculate, .group, .repeat: return .answer(line, said: line)
    }
  }

  /// How a question is answered, in a few words.
  static func howTo(_ prompt: FormPrompt) -> String {
    let optional = prompt.isRequired ? "" : " Or press Enter for no answer."
    switch prompt.question.kind {
    case .time: return "A time, such as 1430 or 2.30pm." + optional
    case .date: return "A day, such as today, yesterday or 3/10/2026." + optional
    case .dateTime: return "A day and a time, such as 3/10/2026 14:30." + optional
    case .integer, .range: return "A number." + optional
    case .decimal: return "A number, such as 2.5." + optional
    case .selectOne:
      return (TypedChoice.isYesOrNo(prompt.choices) ? "Type y or n." : "Type one number.")
        + optional
    case .selectMultiple: return "Type one or more numbers, such as 1 3." + optional
    case .acknowledge: return "Type y when you agree."
    case .text, .note, .calculate, .group, .repeat:
      return "In your own words, then Enter." + (optional.isEmpty ? "" : " Or only Enter.")
    }
  }
}

/// Numbers as people type them.
enum TypedNumber {
  static func whole(_ line: String) -> Understood {
    guard let number = TypedWords.whole(line) else {
      return .not("That is not a whole number. Type it in digits, such as 0 or 12.")
    }
    return .answer(String(number), said: String(number))
  }

  static func decimal(_ line: String) -> Understood {
    let text = line.replacing(",", with: ".")
    guard Double(text) != nil, text.allSatisfy({ $0.isNumber || "+-.".contains($0) }) else {
      return .not("That is not a number. Type it in digits, such as 2.5.")
    }
    return .answer(text, said: text)
  }
}

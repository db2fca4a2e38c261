/// What a take-away folder tells whoever opens it.
enum PackWords {
  static func readme(_ pack: TakeAwayPack) -> String {
    let parts = [title(pack), doing, numbers(pack.numbers), matters(pack), rules]
    return parts.joined(separator: "\n\n") + "\n"
  }

  private static func title(_ pack: TakeAwayPack) -> String {
    let practice = pack.practice ? "PRACTICE: nothing in here is a real visit.\n\n" : ""
    return practice + """
      Visit to \(pack.suite.name)
      \(pack.scheme) custody visiting scheme. Made on \(pack.madeOn).
      """
  }

  private static let doing = """
    TO RECORD THE VISIT

    Open a terminal in this folder and type

        icv visit record

    It asks one question at a time. Every answer is kept before the next question
    appears, so you can stop at any time and go on later with the same command.

    At the end there is one new file here, answers-V-......json. Bring or send that
    file to the office, as the coordinator has told you to. They take it in with

        icv visit submit --answers FILE

    Keep this folder until the office says that the report has come in, then
    delete it.
    """

  private static func numbers(_ numbers: TakeAwayPack.Numbers) -> String {
    let none = "ask the office before you go"
    return """
      NUMBERS TO CALL

      Duty inspector, not of this suite: \(numbers.dutyInspector ?? none)
      The scheme, on call:               \(numbers.schemeOnCall ?? none)
      Professional standards:            \(numbers.professionalStandards ?? none)
      """
  }

  private static func matters(_ pack: TakeAwayPack) -> String {
    let heading = "PLEASE LOOK AT THESE AGAIN\n\n"
    guard !pack.matters.isEmpty else { return heading + "Nothing waits to be looked at again." }
    let lines = pack.matters.map { "- \($0.name)" }.joined(separator: "\n")
    return heading + "The form asks about each.\n\n" + lines
  }

  private static let rules = """
    WHAT NOT TO WRITE DOWN

    No names, no dates of birth, no addresses, nothing about what anybody is
    said to have done. A person held is a custody number, and only where the
    form asks for one.
    """
}

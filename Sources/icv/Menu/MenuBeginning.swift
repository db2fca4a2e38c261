import Foundation

extension Menu {
  private static let withValue: Set = ["--scheme", "--as", "--clock", "--forms", "--reports"]

  /// The menu, where `icv` was called with no command and a person sits at a terminal; nil
  /// otherwise, when help is printed.
  init?(besides arguments: [String]) {
    var rest = arguments[...]
    while let first = rest.popFirst() {
      if Menu.withValue.contains(first), !rest.isEmpty {
        rest.removeFirst()
      } else if first != "--quiet", !Menu.withValue.contains(where: { first.hasPrefix($0 + "=") }) {
        return nil
      }
    }
    guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else { return nil }
    talk = Talk()
    options = arguments
  }
}

/// What can be wrong with a form whose structure is right.
enum FormCheck {
  static func faults(in form: FormDefinition, file: String) -> [FormFault] { [] }
}

import Findings
import SafeXML

/// Every text of the form in every language.
extension XFormWriting {
  func itext() -> XMLTree {
    XMLTree(
      "itext",
      form.languages.enumerated().map { index, language in
        var translation = XMLTree(
          "translation", attributes: ["lang": language.xformName],
          choiceTexts(in: language.code)
            + form.everyQuestion.flatMap {
              texts(of: $0.question, at: $0.path, in: language.code)
            })
        if index == 0 { translation.set("default", "true()") }
        return translation
      })
  }

  private func choiceTexts(in language: String) -> [XMLTree] {
    form.choiceLists.flatMap { list in
      list.choices.enumerated().map { index, choice in
        XMLTree(
          "text", attributes: ["id": "\(list.name)-\(index)"],
          [value(choice.label, in: language, at: [])])
      }
    }
  }

  private func texts(
    of question: Question, at steps: [String], in language: String
  ) -> [XMLTree] {
    let path = QuestionPaths.absolute(steps)
    let plain = [
      ("jr:constraintMsg", question.constraintMessage),
      ("jr:requiredMsg", question.requiredMessage),
      ("label", question.label),
    ]
    var texts = plain.compactMap { part, words in
      words.map {
        XMLTree(
          "text", attributes: ["id": "\(path):\(part)"], [value($0, in: language, at: steps)])
      }
    }
    var hints = question.hint.map { [value($0, in: language, at: steps)] } ?? []
    if let guidance = question.guidanceHint {
      var more = value(guidance, in: language, at: steps)
      more.set("form", "guidance")
      hints.append(more)
    }
    if !hints.isEmpty {
      texts.append(XMLTree("text", attributes: ["id": "\(path):hint"], hints))
    }
    return texts
  }

  /// A text with the place of each answer in it.
  ///
  /// Text stands before an answer that comes first, because a file is indented where elements
  /// stand alone, and the indentation would be read out.
  private func value(_ words: FormText, in language: String, at steps: [String]) -> XMLTree {
    var value = XMLTree("value")
    let pieces = FormTextPiece.pieces(of: words.text(in: language))
    if case .answer = pieces.first { value.append(text: " ") }
    for piece in pieces {
      switch piece {
      case .words(let text): value.append(text: text)
      case .answer(let name):
        let path = paths.reference(to: name, from: steps)
        value.append(XMLTree("output", attributes: ["value": " \(path) "]))
      }
    }
    return value
  }
}

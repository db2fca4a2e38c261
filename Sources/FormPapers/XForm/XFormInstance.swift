import Findings
import SafeXML

/// What a submission begins as, and the choice lists.
extension XFormWriting {
  func primaryInstance() -> XMLTree {
    var meta = XMLTree("meta", [XMLTree("instanceID")])
    if form.nameOfEachReport != nil { meta.append(XMLTree("instanceName")) }
    return XMLTree(
      "instance",
      [
        XMLTree(
          "data", attributes: ["id": form.id, "version": form.version],
          nodes(form.questions, isTemplate: false) + [meta])
      ])
  }

  /// A repeat stands twice: the template that new instances are copied from, and the first
  /// instance; inside a template a nested repeat has both, inside an instance the instance alone.
  private func nodes(_ questions: [Question], isTemplate: Bool, isCopy: Bool = false) -> [XMLTree] {
    questions.flatMap { question -> [XMLTree] in
      switch question.kind {
      case .repeat:
        var template = XMLTree(
          question.name, nodes(question.questions, isTemplate: true, isCopy: isCopy))
        template.set("jr:template", "")
        let copy = XMLTree(
          question.name, nodes(question.questions, isTemplate: isTemplate, isCopy: !isTemplate))
        let count = RepeatCount(of: question)?.ownQuestion.map { [XMLTree($0)] } ?? []
        return count + (isCopy ? [copy] : [template, copy])
      case .group:
        return [
          XMLTree(
            question.name, nodes(question.questions, isTemplate: isTemplate, isCopy: isCopy))
        ]
      default:
        return [XMLTree(question.name, text: StartingAnswer(of: question).fixed)]
      }
    }
  }

  func choiceInstances() -> [XMLTree] {
    form.choiceLists.map { list in
      let items = list.choices.enumerated().map { index, choice in
        XMLTree(
          "item",
          [
            XMLTree("itextId", text: "\(list.name)-\(index)"), XMLTree("name", text: choice.name),
          ] + choice.columns.map { XMLTree($0.name, text: $0.value) })
      }
      return XMLTree("instance", attributes: ["id": list.name], [XMLTree("root", items)])
    }
  }
}

import Findings
import SafeXML

/// What a submission begins as, and the choice lists.
extension XFormWriting {
  /// What the questions being written stand directly in.
  private enum Standing {
    /// The form itself, or a group: a repeat has its template and a first instance.
    case form
    /// An instance: the template has been written already.
    case instance
    /// A template, whose own repeats begin empty.
    case template
  }

  func primaryInstance() -> XMLTree {
    var meta = XMLTree("meta", [XMLTree("instanceID")])
    if form.nameOfEachReport != nil { meta.append(XMLTree("instanceName")) }
    return XMLTree(
      "instance",
      [
        XMLTree(
          "data", attributes: ["id": form.id, "version": form.version],
          nodes(form.questions, in: .form) + [meta])
      ])
  }

  private func nodes(_ questions: [Question], in standing: Standing) -> [XMLTree] {
    questions.flatMap { question -> [XMLTree] in
      switch question.kind {
      case .repeat: return repeats(question, in: standing)
      case .group:
        // A group in a template is written as in the form, which is how pyxform has it; an
        // engine then starts a repeat in it with one instance and not with none.
        let inner: Standing = standing == .instance ? .instance : .form
        return [XMLTree(question.name, nodes(question.questions, in: inner))]
      default: return [XMLTree(question.name, text: StartingAnswer(of: question).fixed)]
      }
    }
  }

  private func repeats(_ question: Question, in standing: Standing) -> [XMLTree] {
    var nodes = RepeatCount(of: question)?.ownQuestion.map { [XMLTree($0)] } ?? []
    if standing != .instance {
      var template = XMLTree(question.name, self.nodes(question.questions, in: .template))
      template.set("jr:template", "")
      nodes.append(template)
    }
    if standing != .template {
      nodes.append(XMLTree(question.name, self.nodes(question.questions, in: .instance)))
    }
    return nodes
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

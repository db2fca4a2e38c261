public import Findings
public import SafeXML

/// A form as an ODK XForm, for ODK Collect, KoboCollect and Enketo.
///
/// The shape is that of the ODK XForm specification and of pyxform, so that an engine gives the
/// same answers for both. Tags, figures, concerns and tell_now have no place in an XForm.
public struct XForm: Sendable {
  /// The whole document.
  public let tree: XMLTree

  /// Writes a form; a list that the scheme fills holds the choices it has now.
  public init(_ form: FormDefinition) {
    let writing = XFormWriting(form)
    let head = XMLTree(
      "h:head", [XMLTree("h:title", text: form.title.first), writing.model()])
    tree = XMLTree(
      "h:html", namespaces: Self.namespaces, [head, XMLTree("h:body", writing.body())])
  }

  /// The document as a file: UTF-8, LF, the same form always the same bytes.
  public func serialised() throws(XMLRefusal) -> [UInt8] { try tree.serialised() }

  private static let namespaces: KeyValuePairs = [
    "": "http://www.w3.org/2002/xforms",
    "h": "http://www.w3.org/1999/xhtml",
    "jr": "http://openrosa.org/javarosa",
    "orx": "http://openrosa.org/xforms",
    "odk": "http://www.opendatakit.org/xforms",
    "xsd": "http://www.w3.org/2001/XMLSchema",
  ]
}

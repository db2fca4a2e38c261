/// A form made ready to run: every name a number, every expression code, every dependency known.
///
/// Made once for a definition and shared by every form filled in on it.
public final class FormPlan: Sendable {
  public let definition: FormDefinition
  let nodes: [PlanNode]
  let shapes: [PlanShape]
  let lists: [PlanList]
  /// What is worked out, each after all that it depends on.
  let derivations: [Derivation]
  /// For each node, what its change makes be worked out again, in order.
  let dependents: [[Int]]
  /// For each node that is a repeat, what a new or deleted instance changes in all instances.
  let repeatDependents: [Int: Set<Int>]
  /// For each repeat, what stands in it and all that follows from that, in order.
  let instanceDerivations: [Int: [Int]]
  /// Nodes by name; more than one where a name stands in several groups.
  let named: [String: [Int]]
  /// The expression naming a report.
  let reportName: Code?

  /// Makes a definition ready; faults in its expressions compile to nothing (`FormReading` finds
  /// them, and gives no definition that has any).
  public convenience init(_ definition: FormDefinition) {
    self.init(PlanBuilder.build(definition))
  }

  init(_ builder: PlanBuilder) {
    definition = builder.definition
    nodes = builder.nodes.map(PlanNode.init)
    shapes = builder.shapes
    lists = builder.lists
    named = builder.named
    derivations = builder.derivations
    dependents = builder.dependents
    repeatDependents = builder.repeatDependents
    instanceDerivations = builder.instanceDerivations
    reportName = builder.reportName
  }

  /// A plan with its structure alone, which compiling needs.
  init(structure definition: FormDefinition, _ layout: PlanLayout) {
    self.definition = definition
    nodes = layout.nodes.map(PlanNode.init)
    shapes = layout.shapes
    lists = layout.lists
    named = layout.named
    derivations = []
    dependents = []
    repeatDependents = [:]
    instanceDerivations = [:]
    reportName = nil
  }

  /// The node of that name, nearest first: the one that alone has it, or a sibling's.
  func node(named name: String, from origin: Int) -> Int? {
    guard let found = named[name] else { return nil }
    return found.count == 1 ? found[0] : nil
  }

  /// The nodes from the root down to this one, both included.
  func trail(of node: Int) -> [Int] { nodes[node].trail }

  func nearNames(to name: String) -> [String] {
    let all = named.keys.sorted()
    let close = all.filter { $0.hasPrefix(name.prefix(2)) || $0.count == name.count }
    return Array((close.isEmpty ? all : close).prefix(20))
  }
}

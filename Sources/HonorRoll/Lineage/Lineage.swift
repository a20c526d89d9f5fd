/// Who learned from whom (师承), as trees: everybody who has a mentor or an apprentice stands in exactly one place.
public struct Lineage: Sendable {
  public enum Person: Sendable, Hashable {
    /// Position in the roll's `people`.
    case member(Int)
    case outsider(name: String, unit: String?)
  }

  public struct Node: Sendable {
    public let person: Person
    /// Where the person is drawn: below the first mentor who is on the wall, else below the first of all.
    public internal(set) var mentor: Int?
    /// Apprentices drawn here, by strokes; positions in `nodes`.
    public internal(set) var apprentices: [Int] = []
    /// Apprentices who are drawn below another mentor, by strokes; positions in `nodes`.
    public internal(set) var elsewhere: [Int] = []
  }

  public let nodes: [Node]
  /// Those who are below nobody, by strokes; positions in `nodes`.
  public let roots: [Int]
  /// From a position in the roll's `people` to one in `nodes`.
  public let nodesOfMembers: [Int: Int]

  public var isEmpty: Bool { nodes.isEmpty }
}

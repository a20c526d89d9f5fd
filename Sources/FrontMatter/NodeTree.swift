import Diagnostics

/// The front matter's YAML as nodes with their places, before any field is known. Scalars are still text.
struct NodeTree: ~Copyable {
  struct Node: BitwiseCopyable {
    enum Kind: UInt8 {
      case scalar
      case list
      case map
      /// What could not be read; it has been reported.
      case broken
    }

    var kind: Kind
    /// Without quotes, and not a block scalar.
    var isPlain = false
    var isBlockScalar = false
    var isOnOneLine = false
    /// In the file, from 1.
    var line: Int32
    var column: Int32
    /// A scalar's bytes in `scalars`.
    var start: Int32 = 0
    var length: Int32 = 0
    /// Indices of nodes, or -1. The children of a map are its keys and values in turn.
    var firstChild: Int32 = -1
    var next: Int32 = -1

    /// A scalar's bytes in `scalars`.
    var range: Range<Int> { Int(start)..<Int(start + length) }

    var position: TextPosition { TextPosition(line: line, column: column, isVerbatim: isVerbatim) }

    /// Whether a scalar stands in the file just as it was read.
    var isVerbatim: Bool { isPlain && isOnOneLine }
  }

  var nodes = GrowingBuffer<Node>(capacity: 256)
  var scalars = GrowingBuffer<UInt8>(capacity: 2048)
  /// What `PlainYAML` keeps of the collections around the innermost open one.
  var open = GrowingBuffer<PlainYAML.Collection>(capacity: 16)
  /// The first of the front matter's own keys, or -1; its values and further keys follow by `next`.
  var firstField: Int32 = -1
  private var lastField: Int32 = -1

  /// Makes ready for another text, in the same memory.
  mutating func clear() {
    nodes.removeAll()
    scalars.removeAll()
    open.removeAll()
    (firstField, lastField) = (-1, -1)
  }

  @inline(__always)
  mutating func add(_ node: Node) -> Int32 {
    nodes.append(node)
    return Int32(nodes.count - 1)
  }

  /// Makes the entries of a map those of the front matter, to which no others will be added.
  mutating func setFields(of map: Int32) { firstField = nodes[Int(map)].firstChild }

  /// Adds the entries of a map to those of the front matter.
  mutating func addFields(of map: Int32) {
    let first = nodes[Int(map)].firstChild
    guard first >= 0 else { return }
    if lastField < 0 { firstField = first } else { nodes[Int(lastField)].next = first }
    var last = first
    while nodes[Int(last)].next >= 0 {
      Work.step()
      last = nodes[Int(last)].next
    }
    lastField = last
  }
}

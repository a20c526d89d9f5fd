import Diagnostics

extension NodeTree {
  /// Stands for all that the front matter says, but for the words of prose fields and for where anything is written.
  func fingerprint(_ fields: FieldSet) -> Fingerprint {
    var fingerprint = Fingerprint()
    let nodes = nodes.elements
    let scalars = scalars.elements
    let prose = proseValues(fields, nodes, scalars)
    for (index, node) in nodes.enumerated() {
      fingerprint.add(UInt64(node.kind.rawValue) | UInt64(UInt32(bitPattern: node.next)) << 32)
      if node.kind == .scalar {
        guard !prose.contains(Int32(index)) else { continue }
        fingerprint.add((node.isPlain ? 1 : 0) | (node.isBlockScalar ? 2 : 0))
        fingerprint.add(UnsafeRawBufferPointer(scalars.slice(node.range)))
      } else {
        fingerprint.add(Int(node.firstChild))
      }
    }
    return fingerprint
  }

  /// The scalars that are values of prose fields.
  private func proseValues(
    _ fields: FieldSet, _ nodes: UnsafeBufferPointer<Node>, _ scalars: Bytes
  ) -> [Int32] {
    guard fields.hasProse else { return [] }
    var found: [Int32] = []
    var key = firstField
    while key >= 0 {
      let value = nodes[Int(key)].next
      guard value >= 0 else { break }
      if nodes[Int(key)].kind == .scalar, let ordinal = fields.ordinal(of: scalars.slice(nodes[Int(key)].range)),
        fields.fields[ordinal].isProse
      {
        found.append(value)
      }
      key = nodes[Int(value)].next
    }
    return found
  }
}

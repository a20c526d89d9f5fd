import Diagnostics

extension NodeTree {
  /// Stands for all that the front matter says, but for the words of prose fields and for where anything is written.
  func fingerprint(_ fields: FieldSet) -> Fingerprint {
    var fingerprint = Fingerprint()
    let prose = proseValues(fields)
    scalars.withUnsafeBytes { scalars in
      for (index, node) in nodes.enumerated() {
        fingerprint.add(UInt64(node.kind.rawValue) | UInt64(UInt32(bitPattern: node.next)) << 32)
        if node.kind == .scalar {
          guard !prose.contains(Int32(index)) else { continue }
          fingerprint.add((node.isPlain ? 1 : 0) | (node.isBlockScalar ? 2 : 0))
          fingerprint.add(UnsafeRawBufferPointer(rebasing: scalars[node.range]))
        } else {
          fingerprint.add(Int(node.firstChild))
        }
      }
    }
    return fingerprint
  }

  /// The scalars that are values of prose fields.
  private func proseValues(_ fields: FieldSet) -> [Int32] {
    guard fields.hasProse else { return [] }
    var found: [Int32] = []
    scalars.withUnsafeBufferPointer { scalars in
      var key = firstField
      while key >= 0 {
        let value = nodes[Int(key)].next
        guard value >= 0 else { return }
        if nodes[Int(key)].kind == .scalar,
          let ordinal = fields.ordinal(of: scalars.slice(nodes[Int(key)].range)), fields.fields[ordinal].isProse
        {
          found.append(value)
        }
        key = nodes[Int(value)].next
      }
    }
    return found
  }
}

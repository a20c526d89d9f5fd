import Diagnostics

extension NodeTree {
  /// Stands for all that the front matter says, but for what its own fields say (`Field.isOwn`) and for where anything is written.
  ///
  /// - Parameter own: The scalars that are values of such fields, in their order.
  func fingerprint(without own: UnsafeBufferPointer<Int32>) -> Fingerprint {
    var fingerprint = Fingerprint()
    // There is memory even where there are no scalars.
    guard let scalars = UnsafeRawPointer(scalars.elements.baseAddress) else { return fingerprint }
    let nodes = nodes.elements
    var nextOwn = 0
    for (index, node) in nodes.enumerated() {
      // The nodes stand in the order of the text, so that kinds and followers tell all of the tree's shape.
      let shape = UInt64(node.kind.rawValue) | UInt64(UInt32(bitPattern: node.next)) << 32
      if nextOwn < own.count, own[nextOwn] == Int32(index) {
        nextOwn += 1
        fingerprint.add(shape)
      } else if node.kind == .scalar {
        // No file is so long that a length takes more than 28 bits.
        fingerprint.add(
          shape | (node.isPlain ? 0x4 : 0) | (node.isBlockScalar ? 0x8 : 0) | UInt64(node.length) << 4)
        fingerprint.add(bytes: UnsafeRawBufferPointer(start: scalars + Int(node.start), count: Int(node.length)))
      } else {
        fingerprint.add(shape)
      }
    }
    return fingerprint
  }
}

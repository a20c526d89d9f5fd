import Diagnostics

extension BidiControl {
  /// Reports the values that have one written as an escape, such as `"\u202E"`.
  static func report(in tree: borrowing NodeTree, file: String, into diagnostics: inout [Diagnostic]) {
    let (nodes, scalars) = (tree.nodes.elements, tree.scalars.elements)
    guard scalars.contains(0xE2) else { return }
    let reported = Set(diagnostics.lazy.filter { $0.rule == .bidiControl && $0.place.file == file }.map(\.place.line))
    for (index, node) in nodes.enumerated()
    where node.kind == .scalar && !node.isPlain && !node.isBlockScalar {
      let text = scalars.slice(node.range)
      Work.step(text.count)
      guard let codePoint = text.indices.lazy.compactMap({ codePoint(text, at: $0) }).first else { continue }
      // What is written as it is was reported on its own line: one before the next value.
      let next = index + 1 < nodes.count ? nodes[index + 1].line : .max
      let last = node.isOnOneLine ? node.line : max(node.line, next - 1)
      guard !reported.contains(where: { $0 >= node.line && $0 <= last }) else { continue }
      let place = SourcePlace(file: file, line: Int(node.line), column: Int(node.column))
      diagnostics.append(diagnostic(codePoint, at: place, isFixable: false))
    }
  }
}

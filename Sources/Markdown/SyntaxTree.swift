import CCmark
import Diagnostics

/// The tree libcmark makes of a text, freed with its owner.
struct SyntaxTree: ~Copyable {
  typealias Node = OpaquePointer

  let root: Node?

  /// - Parameter text: UTF-8 of at most `SourceText.largestBody` bytes; libcmark ends the process past 1 GiB.
  init(parsing text: [UInt8]) {
    Work.step(text.count)
    // Never CMARK_OPT_SMART: it would read the emphasis markers as letters inside quotes.
    root = text.withUnsafeBytes { bytes in
      cmark_parse_document(bytes.baseAddress?.assumingMemoryBound(to: CChar.self), bytes.count, CMARK_OPT_DEFAULT)
    }
  }

  deinit {
    if let root { cmark_node_free(root) }
  }

  /// What the specification's examples expect, raw HTML included.
  func commonMarkHTML() -> [UInt8] {
    guard let root, let html = cmark_render_html(root, CMARK_OPT_UNSAFE) else { return [] }
    defer { cmark_get_default_mem_allocator().pointee.free(html) }
    return Array(CText(html).bytes)
  }
}

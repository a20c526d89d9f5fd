import CCmark
import CCmarkArena
import Diagnostics

/// The tree libcmark makes of a text, freed with its owner. Its memory is the thread's own arena, so it stays with the
/// thread that made it, and of two trees in one thread the younger goes first.
struct SyntaxTree: ~Copyable {
  typealias Node = OpaquePointer

  let root: Node?
  private let mark: craftwall_arena_mark

  /// - Parameter text: UTF-8 of at most `SourceText.largestBody` bytes; libcmark ends the process past 1 GiB.
  init(parsing text: [UInt8]) {
    mark = craftwall_arena_begin()
    root = text.withUnsafeBufferPointer(Self.root)
  }

  init(parsing text: UnsafeBufferPointer<UInt8>) {
    mark = craftwall_arena_begin()
    root = Self.root(of: text)
  }

  private static func root(of text: UnsafeBufferPointer<UInt8>) -> Node? {
    Work.step(text.count)
    let bytes = UnsafeRawBufferPointer(text)
    // Never CMARK_OPT_SMART: it would read the emphasis markers as letters inside quotes.
    let parser = cmark_parser_new_with_mem(CMARK_OPT_DEFAULT, craftwall_arena_memory())
    defer { cmark_parser_free(parser) }
    cmark_parser_feed(parser, bytes.baseAddress?.assumingMemoryBound(to: CChar.self), bytes.count)
    return cmark_parser_finish(parser)
  }

  deinit {
    craftwall_arena_free(root, mark)
  }

  /// What the specification's examples expect, raw HTML included.
  func commonMarkHTML() -> [UInt8] {
    guard let root, let html = cmark_render_html(root, CMARK_OPT_UNSAFE) else { return [] }
    defer { craftwall_arena_memory().pointee.free(html) }
    return Array(CText(html).bytes)
  }
}

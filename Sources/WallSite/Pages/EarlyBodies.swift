import Diagnostics
import HonorRoll
import Markdown
import StringTemplates
import Synchronization

/// Bodies rendered while the records are being linked, by a processor that would otherwise wait.
///
/// What is rendered early is what would be rendered later, so how far it gets makes no difference to the site. A body
/// with links or pictures waits for its page: they can't be resolved before all records are linked.
final class EarlyBodies: Sendable {
  struct Body: Sendable {
    let rendered: RenderedMarkdown
    let diagnostics: [Diagnostic]
  }

  /// In bytes of HTML for each record, about half of what a body usually has: what is rendered early has to be kept until
  /// its page is written, and before so much is done the records are linked.
  private static let mostHTML = 640

  private let isStopped = Atomic(false)
  private let bodies = Mutex<[ObjectIdentifier: Body]>([:])

  /// Renders the bodies of records, one after another, until it is stopped.
  func render(_ records: [Record]) async {
    let markdown = MarkdownRenderer()
    let mostHTML = records.count * Self.mostHTML
    var size = 0
    for record in records {
      guard size < mostHTML, !isStopped.load(ordering: .relaxed) else { return }
      let common = record.common
      var diagnostics: [Diagnostic] = []
      var hasLinks = false
      let rendered = markdown.render(
        common.soundBody, file: common.file, firstLine: common.bodyLine, diagnostics: &diagnostics
      ) { _ in
        hasLinks = true
        return .drop
      }
      guard !hasLinks else { continue }
      size += rendered.html.count
      let body = Body(rendered: rendered, diagnostics: diagnostics)
      bodies.withLock { $0[ObjectIdentifier(common)] = body }
    }
  }

  func stop() { isStopped.store(true, ordering: .relaxed) }

  /// The body of a record, once; `nil` where it was not rendered.
  func take(_ common: RecordCommon) -> Body? {
    bodies.withLock { $0.removeValue(forKey: ObjectIdentifier(common)) }
  }
}

extension RecordCommon {
  /// The body without the characters that no page may hold.
  var soundBody: [UInt8] { mayHoldUnsound ? SoundText.of(body) : body }
}

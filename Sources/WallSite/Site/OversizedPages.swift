import StringTemplates
import Synchronization

/// The first page of each template that grew beyond all measure. Each such page takes a while to find out, and one is
/// enough to say so; the pages behind it in the plan are passed over, so that what is reported does not depend on which
/// task came first.
final class OversizedPages: Sendable {
  private let first = Mutex<[PageTemplate: Int]>([:])
  /// Whether there is none: nearly always, so that nobody waits for anybody.
  private let isEmpty = Atomic(true)

  /// - Parameter index: The page's, in the plan.
  func note(_ index: Int, of template: PageTemplate) {
    first.withLock { $0[template] = min($0[template] ?? index, index) }
    isEmpty.store(false, ordering: .releasing)
  }

  /// - Parameter page: Asked for only where there are such pages.
  func precede(_ index: Int, of page: @autoclosure () -> PlannedPage) -> Bool {
    isEmpty.load(ordering: .acquiring) ? false : precede(index, of: page().kind.template)
  }

  func precede(_ index: Int, of template: PageTemplate) -> Bool {
    first.withLock { $0[template].map { $0 < index } ?? false }
  }
}

/// The views of one page, laid out where they are rendered from. Whoever makes many pages lays them out on the same
/// sheets: they keep their memory.
public final class ViewSheet {
  private let writer: UnsafeMutablePointer<ViewWriter>
  private var views: [(schema: AnyViewSchema, first: Int32)] = []
  private let head: UnsafeMutablePointer<ViewSegment>

  public init() {
    writer = .allocate(capacity: 1)
    writer.initialize(to: ViewWriter())
    head = .allocate(capacity: 1)
    head.initialize(to: ViewSegment(writer.pointee))
  }

  deinit {
    head.deallocate()
    writer.deinitialize(count: 1)
    writer.deallocate()
  }

  /// Begins anew.
  public func removeAll() {
    writer.pointee.removeAll()
    views.removeAll(keepingCapacity: true)
  }

  /// Lays out one of the views that the page's template is given.
  public func add<View>(_ view: View, _ schema: ViewSchema<View>) {
    let cell = schema.write(view, into: &writer.pointee)
    views.append((schema.erased, cell.start))
  }

  /// Lays out HTML that one of the page's views will show; it must be safe and whole.
  public func html(_ bytes: UnsafeBufferPointer<UInt8>) -> LaidOutHTML { LaidOutHTML(cell: writer.pointee.html(bytes)) }

  /// Where the view of a schema begins, if there is one; until more is laid out.
  func view(of schema: AnyViewSchema) -> Renderer.OpenView? {
    guard let view = views.first(where: { $0.schema === schema }) else { return nil }
    head.pointee = ViewSegment(writer.pointee)
    return Renderer.OpenView(first: head.pointee.cells + Int(view.first), segment: UnsafePointer(head))
  }
}

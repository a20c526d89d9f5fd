/// A view's values, each read once, with all the views in it: ready to be shown on any number of pages.
public final class ViewRecord: Sendable {
  public let schema: AnyViewSchema
  /// What its references lead to.
  private let kept: ViewWriter.Kept
  /// Of the block that holds the cells, the view's own slots first, and the bytes. It is written before anybody knows
  /// the record and never after, so any number of tasks may read it.
  private let address: UInt

  /// - Parameter value: Writes the value of a slot, by its position.
  package convenience init(schema: AnyViewSchema, _ value: (inout ViewWriter, Int) -> ViewCell) {
    var writer = ViewWriter(slots: schema.slots.count)
    _ = writer.view(slots: schema.slots.count, value)
    self.init(schema: schema, &writer)
  }

  /// Takes what was written, so that the writer can begin with another view.
  init(schema: AnyViewSchema, _ writer: inout ViewWriter) {
    self.schema = schema
    kept = writer.takeKept()
    let segment = ViewSegment.allocate(writer)
    address = UInt(bitPattern: segment)
    segment.pointee.belong(to: self)
    writer.removeAll()
  }

  deinit { UnsafeMutableRawPointer(bitPattern: address)?.deallocate() }

  /// Where the values lie, as long as the record lasts.
  var segment: UnsafePointer<ViewSegment> {
    @inline(__always) get {
      UnsafePointer<ViewSegment>(bitPattern: address).unsafelyUnwrapped
    }
  }
}

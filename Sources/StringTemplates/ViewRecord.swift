/// A view's values, each read once, with all the views in it: ready to be shown on any number of pages.
public final class ViewRecord: Sendable {
  public let schema: AnyViewSchema
  /// Views in it that have records of their own, shared with other pages.
  let references: [ViewRecord]
  /// Lists of such views.
  let lists: [ViewSelection]
  /// The HTML of its slots.
  let html: [[UInt8]]
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
    precondition(writer.cells.count >= schema.slots.count, "A record has one value per slot of its schema.")
    self.schema = schema
    references = writer.references
    lists = writer.lists
    html = writer.html
    let segment = ViewSegment.allocate(writer.cells.elements, writer.bytes.elements)
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

/// A view's values, each read once, with all the views in it: ready to be shown on any number of pages.
public final class ViewRecord: Sendable {
  public let schema: AnyViewSchema
  /// The view's own slots first.
  let cells: ContiguousArray<ViewCell>
  let bytes: [UInt8]
  /// Views in it that have records of their own, shared with other pages.
  let references: [ViewRecord]

  /// - Parameter value: Writes the value of a slot, by its position.
  package convenience init(schema: AnyViewSchema, _ value: (inout ViewWriter, Int) -> ViewCell) {
    var writer = ViewWriter()
    _ = writer.view(slots: schema.slots.count, value)
    self.init(schema: schema, writer)
  }

  init(schema: AnyViewSchema, _ writer: ViewWriter) {
    precondition(writer.cells.count >= schema.slots.count, "A record has one value per slot of its schema.")
    self.schema = schema
    cells = writer.cells
    bytes = writer.bytes
    references = writer.references
  }
}

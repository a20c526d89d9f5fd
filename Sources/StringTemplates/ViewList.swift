/// A list of views that is being written: each is laid out as it is appended, so that no array of them is made.
public struct ViewList<View>: ~Copyable {
  private var writer: ViewWriter
  private let schema: ViewSchema<View>

  init(of schema: ViewSchema<View>, in writer: consuming ViewWriter) {
    self.schema = schema
    self.writer = writer
  }

  consuming func finish() -> ViewWriter { writer }

  public mutating func append(_ view: View) {
    let cell = schema.write(view, into: &writer)
    writer.add(cell)
  }

  /// Appends one of many views that were captured before.
  public mutating func append(_ records: ViewRecords, _ index: Int) {
    precondition(records.schema === schema.erased, "A list of \(schema.erased.name) holds records of another view.")
    let cell = writer.reference(records, index)
    writer.add(cell)
  }

  /// Appends a view that was captured before.
  public mutating func append(_ record: ViewRecord) {
    precondition(record.schema === schema.erased, "A list of \(schema.erased.name) holds a record of another view.")
    let cell = writer.reference(record)
    writer.add(cell)
  }
}

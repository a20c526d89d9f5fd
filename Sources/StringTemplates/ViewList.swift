/// A list of views that is being written: each is laid out as it is appended, so that no array of them is made. It lasts
/// only as long as the writing.
public struct ViewList<View>: ~Copyable {
  private let writer: UnsafeMutablePointer<ViewWriter>
  private let schema: ViewSchema<View>

  init(of schema: ViewSchema<View>, in writer: UnsafeMutablePointer<ViewWriter>) {
    self.schema = schema
    self.writer = writer
  }

  public mutating func append(_ view: View) {
    let cell = schema.write(view, into: &writer.pointee)
    writer.pointee.add(cell)
  }

  public mutating func append(_ views: [View]) {
    views.withUnsafeBufferPointer { views in
      for index in views.indices {
        let cell = schema.write(views[index], into: &writer.pointee)
        writer.pointee.add(cell)
      }
    }
  }

  /// Appends one of many views that were captured before.
  public mutating func append(_ records: ViewRecords, _ index: Int) {
    precondition(records.schema === schema.erased, "A list of \(schema.erased.name) holds records of another view.")
    let cell = writer.pointee.reference(records, index)
    writer.pointee.add(cell)
  }

  /// Appends a view that was captured before.
  public mutating func append(_ record: ViewRecord) {
    precondition(record.schema === schema.erased, "A list of \(schema.erased.name) holds a record of another view.")
    let cell = writer.pointee.reference(record)
    writer.pointee.add(cell)
  }
}

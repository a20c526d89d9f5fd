/// A record about to be written, with the wall it is of.
struct DataRow<Record: Sendable>: Sendable {
  let site: DataSource
  let record: Record

  /// Something the record holds, on the same wall.
  func with<Part>(_ part: Part) -> DataRow<Part> { DataRow<Part>(site: site, record: part) }
}

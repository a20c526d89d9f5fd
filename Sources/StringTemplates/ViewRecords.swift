/// Views of one kind that were captured before, for pages that show some of them: everybody's cards. Whoever refers to one
/// keeps all of them, so that nobody counts who refers to each, and finds it without looking at it.
public final class ViewRecords: Sendable {
  /// `nil` where there is none.
  let schema: AnyViewSchema?
  private let records: [ViewRecord]
  /// Where the values of each lie.
  private let addresses: [UInt]

  /// - Parameter records: All of one view.
  public init(_ records: [ViewRecord]) {
    let schema = records.first?.schema
    precondition(records.allSatisfy { $0.schema === schema }, "Records are of different views.")
    self.schema = schema
    self.records = records
    addresses = records.map { UInt(bitPattern: $0.segment) }
  }

  public var count: Int { addresses.count }

  public subscript(index: Int) -> ViewRecord { records[index] }

  /// Where the values of one lie, as long as the records last.
  @inline(__always)
  func segment(_ index: Int) -> UnsafePointer<ViewSegment> {
    UnsafePointer<ViewSegment>(bitPattern: addresses[index]).unsafelyUnwrapped
  }
}

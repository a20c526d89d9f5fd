/// Views that were captured before, some of many and in an order of their own: the cards on a list. It holds the many
/// and where they are, so that nobody counts who refers to each of them.
public struct ViewSelection: Sendable {
  private enum Views: Sendable {
    case neighbours(ArraySlice<ViewRecord>)
    case positions([ViewRecord], ArraySlice<Int>)
  }

  private let views: Views

  public init(_ records: [ViewRecord]) { self.init(records[...]) }

  /// Some that are neighbours.
  public init(_ records: ArraySlice<ViewRecord>) { views = .neighbours(records) }

  /// Those at some positions, in their order.
  public init(_ records: [ViewRecord], at positions: ArraySlice<Int>) { views = .positions(records, positions) }

  public var count: Int {
    switch views {
    case .neighbours(let records): records.count
    case .positions(_, let positions): positions.count
    }
  }

  public var isEmpty: Bool { count == 0 }

  /// Hands out each in turn.
  @inline(__always)
  func visit(_ body: (borrowing ViewRecord) -> Void) {
    switch views {
    case .neighbours(let records):
      records.withUnsafeBufferPointer { for record in $0 { body(record) } }
    case .positions(let records, let positions):
      records.withUnsafeBufferPointer { records in
        positions.withUnsafeBufferPointer { for position in $0 { body(records[position]) } }
      }
    }
  }
}

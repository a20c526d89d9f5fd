/// Views that were captured before, some of many and in an order of their own: the cards on a list.
public struct ViewSelection: Sendable {
  private enum Positions: Sendable {
    case range(Range<Int>)
    case list(ArraySlice<Int>)
  }

  let records: ViewRecords
  private let positions: Positions

  public init(_ records: [ViewRecord]) { self.init(ViewRecords(records), in: 0..<records.count) }

  /// Some that are neighbours.
  public init(_ records: ViewRecords, in range: Range<Int>) {
    self.records = records
    positions = .range(range)
  }

  /// Those at some positions, in their order.
  public init(_ records: ViewRecords, at positions: ArraySlice<Int>) {
    self.records = records
    self.positions = .list(positions)
  }

  public var count: Int {
    switch positions {
    case .range(let range): range.count
    case .list(let positions): positions.count
    }
  }

  public var isEmpty: Bool { count == 0 }

  /// Hands out where the values of each lie, in turn.
  @inline(__always)
  func visit(_ body: (UnsafePointer<ViewSegment>) -> Void) {
    switch positions {
    case .range(let range): for position in range { body(records.segment(position)) }
    case .list(let positions):
      positions.withUnsafeBufferPointer { for position in $0 { body(records.segment(position)) } }
    }
  }
}

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

  /// Whether all are of one view.
  func isWhole(of schema: AnyViewSchema) -> Bool {
    switch views {
    case .neighbours(let records): records.allSatisfy { $0.schema === schema }
    case .positions(let records, let positions): positions.allSatisfy { records[$0].schema === schema }
    }
  }

  /// Where the values of one lie, as long as the selection lasts.
  ///
  /// - Parameter index: From 0.
  @inline(__always)
  func segment(_ index: Int) -> UnsafePointer<ViewSegment> {
    switch views {
    case .neighbours(let records): records[records.startIndex + index].segment
    case .positions(let records, let positions): records[positions[positions.startIndex + index]].segment
    }
  }
}

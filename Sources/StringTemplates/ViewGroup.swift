/// Views that many pages show together, one after another: the entries of a menu. They are laid out in one record, and
/// what a section writes of all of them is kept as one.
public struct ViewGroup: Sendable {
  let record: ViewRecord
  public let count: Int

  public var isEmpty: Bool { count == 0 }
}

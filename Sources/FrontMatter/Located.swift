import Diagnostics

/// A value with the place it was written at.
public struct Located<Value: Sendable>: Sendable {
  public let value: Value
  public let place: SourcePlace

  public init(_ value: Value, at place: SourcePlace) {
    self.value = value
    self.place = place
  }
}

extension Located: Equatable where Value: Equatable {}
extension Located: Hashable where Value: Hashable {}

/// An event of the roll with its people, studios and alliances.
public struct RollEvent: Sendable {
  public let profile: Event
  /// Whether it is still to come, or going on, on the day the wall is built for.
  public let isUpcoming: Bool
  /// In the order written, without those who may not be named.
  public let speakers: [PersonReference]
  public let studios: [Int]
  public let alliances: [Int]
  public let courses: [RollCourse]
}

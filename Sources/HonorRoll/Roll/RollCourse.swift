/// A course given at an event.
public struct RollCourse: Sendable {
  public let profile: Course
  /// Its own, else the event's.
  public let speakers: [PersonReference]
}

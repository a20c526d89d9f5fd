/// An event of the roll with its people, studios and alliances. A class, because it never changes and is handed on often.
public final class RollEvent: Sendable {
  public let profile: Event
  /// Whether it is still to come, or going on, on the day the wall is built for.
  public let isUpcoming: Bool
  /// In the order written, without those who may not be named.
  public let speakers: [PersonReference]
  public let studios: [Int]
  public let alliances: [Int]
  public let courses: [RollCourse]

  init(
    profile: Event, isUpcoming: Bool, speakers: [PersonReference], studios: [Int], alliances: [Int],
    courses: [RollCourse]
  ) {
    self.profile = profile
    self.isUpcoming = isUpcoming
    self.speakers = speakers
    self.studios = studios
    self.alliances = alliances
    self.courses = courses
  }
}

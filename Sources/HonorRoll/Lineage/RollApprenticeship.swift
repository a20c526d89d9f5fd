/// One of a person's mentors, with the agreement.
public struct RollApprenticeship: Sendable {
  public let mentor: PersonReference
  /// Of a mentor outside the wall, where the file writes it, by the name the wall has for it. Outsiders of one name and
  /// one unit are one person; without a unit nobody can tell.
  public let outsiderUnit: String?
  public let profile: Apprenticeship
}

/// An address that was taken down in public: it answers, and says nothing about whom it was.
public struct NeutralAddress: Sendable, Hashable {
  public let kind: RecordKind
  public let slug: String
  /// Date and document of the decisions, only where the wall says the authority announced them.
  public let decisions: [Revocation]
}

/// An address that was taken down in public: it answers, and says nothing about whom it was.
public struct NeutralAddress: Sendable, Hashable {
  public let kind: RecordKind
  public let slug: String
  /// Date and document of the decisions, only where the wall says the authority announced them.
  public let decisions: [Revocation]

  /// The present and all former addresses of a record, without any decision.
  static func all(of common: RecordCommon) -> [NeutralAddress] {
    ([common.slug].compactMap { $0 } + common.aliases.map(\.value)).map {
      NeutralAddress(kind: common.kind, slug: $0, decisions: [])
    }
  }
}

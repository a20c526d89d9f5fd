import HonorRoll

/// The texts of a record that stand on its own page and in its line of the data, and nowhere else: the values of the
/// fields that hold prose (`Field.isProse`).
struct OwnWords: Sendable {
  let summary: String?
  var quote: String?
  var signature: String?
  var post: String?
  var professionalTitle: String?

  init(_ profile: Craftsman) {
    summary = profile.summary
    quote = profile.quote
    signature = profile.signature
    post = profile.post
    professionalTitle = profile.professionalTitle
  }

  init(_ profile: Studio) { summary = profile.summary }

  init(_ profile: Achievement) { summary = profile.summary }

  /// - Returns: `nil` for a kind of record whose words are not known apart from the rest.
  init?(_ record: Record) {
    switch record {
    case .craftsman(let profile): self.init(profile)
    case .studio(let profile): self.init(profile)
    case .achievement(let profile): self.init(profile)
    default: return nil
    }
  }

  /// - Returns: The text that a mark stands for; `nil` for marks of other values, and where there is no such text.
  subscript(mark: RecordProse.Mark) -> String? {
    switch mark {
    case .summary: summary
    case .quote: quote
    case .signature: signature
    case .post: post
    case .professionalTitle: professionalTitle
    case .body, .structuredData: nil
    }
  }

  /// Which of the texts there are.
  var present: RecordProse.Presence {
    var present = RecordProse.Presence()
    for mark in RecordProse.Mark.allCases where self[mark]?.isEmpty == false { present.insert(mark) }
    return present
  }
}

import FrontMatter
import HonorRoll

/// What a record says that stands on its own page, in its line of the data, and in the lists of pages for machines, and on
/// which nothing else depends: the values of its own fields (`Field.isOwn`).
struct OwnWords: Sendable {
  let common: RecordCommon
  let summary: String?
  var quote: String?
  var signature: String?
  var post: String?
  var professionalTitle: String?

  init(_ profile: Craftsman) {
    common = profile.common
    summary = profile.summary
    quote = profile.quote
    signature = profile.signature
    post = profile.post
    professionalTitle = profile.professionalTitle
  }

  init(_ profile: Studio) {
    common = profile.common
    summary = profile.summary
  }

  init(_ profile: Achievement) {
    common = profile.common
    summary = profile.summary
  }

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
    case .verified: common.verified
    case .body, .structuredData, .updated: nil
    }
  }

  /// The interface's texts by which a page says them.
  static let textKeys: [TextKey] = [
    .yearDate, .monthDate, .dayDate, .stateVerified, .stateUnverified, .stateDisputed,
  ]

  /// - Parameter text: Of it the `textKeys` are needed.
  /// - Returns: What the record's page says where the mark is; no text of the interface is empty.
  func shown(_ mark: RecordProse.Mark, in text: InterfaceText) -> String? {
    switch mark {
    case .verified: common.verifiedText.map { text[$0] }
    case .updated: common.updated.map(text.date)
    default: self[mark]
    }
  }

  /// Which of them there are.
  var present: RecordProse.Presence {
    var present = RecordProse.Presence()
    func note(_ text: String?, _ mark: RecordProse.Mark) {
      if text?.isEmpty == false { present.insert(mark) }
    }
    note(summary, .summary)
    note(quote, .quote)
    note(signature, .signature)
    note(post, .post)
    note(professionalTitle, .professionalTitle)
    note(common.verified, .verified)
    if common.updated != nil { present.insert(.updated) }
    return present
  }
}

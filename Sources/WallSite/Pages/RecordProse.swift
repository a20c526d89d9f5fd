import Diagnostics
import HonorRoll

/// What a record says for itself alone, some of its texts and its body, as far as its page has to know. While these words
/// alone change, nothing else on the wall does but lists of pages for machines, and the page only where they stand.
struct RecordProse: Sendable {
  /// The marks of the values on a page that are made of such words.
  enum Mark: UInt8, CaseIterable {
    case summary = 1
    case body = 2
    /// The structured data, with some of the texts somewhere in it.
    case structuredData = 3
    case quote = 4
    case signature = 5
    case post = 6
    case professionalTitle = 7
    case verified = 8
    case updated = 9

    /// What the text is called in the data.
    var dataKey: String? {
      switch self {
      case .summary: "summary"
      case .quote: "quote"
      case .signature: "signature"
      case .post: "post"
      case .professionalTitle: "professionalTitle"
      case .verified: "verified"
      case .updated: "updated"
      case .body, .structuredData: nil
      }
    }

    /// What the text is called in the structured data, where it is there.
    var structuredDataKey: String? {
      switch self {
      case .summary: "description"
      case .post: "jobTitle"
      case .body, .structuredData, .quote, .signature, .professionalTitle, .verified, .updated: nil
      }
    }
  }

  /// Which words there are.
  struct Presence: Sendable, Hashable {
    private(set) var bits: UInt16

    /// - Parameter bits: Of another presence; none where left out.
    init(bits: UInt16 = 0) { self.bits = bits }

    func contains(_ mark: Mark) -> Bool { bits & 1 << mark.rawValue != 0 }

    mutating func insert(_ mark: Mark) { bits |= 1 << mark.rawValue }
  }

  let common: RecordCommon
  /// Among the roll's records of its kind.
  let position: Int
  let present: Presence
  /// Of what the body gives to the page besides itself.
  let contentsFingerprint: Fingerprint
}

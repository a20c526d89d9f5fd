import Diagnostics
import HonorRoll

/// What a record says in words of its own, its summary and its body, as far as its page has to know. While these words
/// alone change, nothing else on the wall does, and the page only where they stand.
struct RecordProse: Sendable {
  /// The marks of the values on a page that are made of such words.
  enum Mark: UInt8 {
    case summary = 1
    case body = 2
    /// The structured data, with the summary somewhere in it.
    case structuredData = 3
  }

  let common: RecordCommon
  /// Among the roll's records of its kind.
  let position: Int
  let hasSummary: Bool
  let hasBody: Bool
  /// Of what the body gives to the page besides itself.
  let outline: Fingerprint
}

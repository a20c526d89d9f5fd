/// Finds any of many names in running text, reading it once.
public struct NameSearch: Sendable {
  /// Where a name stands in a text.
  public struct Mention: Sendable {
    public let name: String
    /// Bytes before it.
    public let offset: Int
  }

  /// By the first three bytes: one Han character.
  private var byBeginning: [Int: [(name: String, bytes: [UInt8])]] = [:]
  /// Longer names that begin with one of the sought: 王伟民 is no mention of 王伟.
  private var longer: [String: [[UInt8]]] = [:]
  /// Which beginnings any name has, to pass over all other bytes quickly.
  private var isBeginning = [Bool](repeating: false, count: 1 << 16)

  /// - Parameters:
  ///   - names: Those to be found; one of a single character is never one.
  ///   - others: Names that may stand there, and are no mention of a shorter one.
  public init(_ names: Set<String>, others: some Sequence<String> = []) {
    for name in names.sorted() where name.unicodeScalars.count > 1 {
      let bytes = Array(name.utf8)
      guard bytes.count >= 3 else { continue }
      let beginning = Self.beginning(bytes[0], bytes[1], bytes[2])
      isBeginning[beginning] = true
      byBeginning[beginning, default: []].append((name, bytes))
    }
    guard !byBeginning.isEmpty else { return }
    for other in others {
      let bytes = Array(other.utf8)
      guard bytes.count > 3 else { continue }
      for (name, short) in byBeginning[Self.beginning(bytes[0], bytes[1], bytes[2])] ?? []
      where bytes.count > short.count && bytes.starts(with: short) {
        longer[name, default: []].append(bytes)
      }
    }
  }

  public var isEmpty: Bool { byBeginning.isEmpty }

  /// The low bits of three bytes; of a Han character, all that tells it from others.
  private static func beginning(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Int {
    Int(first & 0x0F) << 12 | Int(second & 0x3F) << 6 | Int(third & 0x3F)
  }

  /// Every mention of a sought name, in the order of the text; the name of a file, as links have it, is none.
  public func mentions(in text: String) -> [Mention] {
    var text = text
    return text.withUTF8 { mentions(in: $0) }
  }

  /// - Parameter bytes: UTF-8.
  public func mentions(in bytes: UnsafeBufferPointer<UInt8>) -> [Mention] {
    guard !isEmpty else { return [] }
    var found: [Mention] = []
    var offset = 0
    while offset + 2 < bytes.count {
      defer { offset += 1 }
      let beginning = Self.beginning(bytes[offset], bytes[offset + 1], bytes[offset + 2])
      guard isBeginning[beginning], let candidates = byBeginning[beginning] else { continue }
      let rest = bytes[offset...]
      guard let match = candidates.first(where: { rest.starts(with: $0.bytes) }) else { continue }
      if longer[match.name]?.contains(where: { rest.starts(with: $0) }) == true { continue }
      if rest.dropFirst(match.bytes.count).starts(with: ".md".utf8) { continue }
      found.append(Mention(name: match.name, offset: offset))
    }
    return found
  }
}

import Diagnostics

/// A content file, read: its validated front matter and its body.
public struct Document: Sendable {
  /// Path relative to the wall's root.
  public let file: String
  public let values: FieldValues
  /// Of all that the front matter says, but for the words of prose fields.
  public let fingerprint: Fingerprint
  /// The Markdown after the closing `---`, UTF-8 with LF line ends.
  public let body: [UInt8]
  /// The line of the file on which `body` begins, from 1.
  public let bodyLine: Int
  /// Whether controls or noncharacters may occur, which no page may hold.
  public let mayHoldUnsound: Bool
  /// False where errors were reported: some values may be missing through no choice of the writer.
  public let isSound: Bool

  public init(
    file: String, values: FieldValues, fingerprint: Fingerprint, body: [UInt8], bodyLine: Int, mayHoldUnsound: Bool,
    isSound: Bool
  ) {
    self.file = file
    self.values = values
    self.fingerprint = fingerprint
    self.body = body
    self.bodyLine = bodyLine
    self.mayHoldUnsound = mayHoldUnsound
    self.isSound = isSound
  }
}

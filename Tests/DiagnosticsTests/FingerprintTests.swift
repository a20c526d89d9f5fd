import Testing

@testable import Diagnostics

@Suite("Fingerprints")
struct FingerprintTests {
  private static func value(of bytes: [UInt8]) -> UInt64 {
    var fingerprint = Fingerprint()
    bytes.withUnsafeBytes { fingerprint.add($0) }
    return fingerprint.value
  }

  @Test("Each byte counts, whatever the length, and so does the length", arguments: 0...40)
  func everyByte(_ length: Int) {
    let bytes = (0..<length).map { UInt8($0 + 1) }
    var values: Set<UInt64> = [Self.value(of: bytes), Self.value(of: bytes + [0])]
    for index in bytes.indices {
      var changed = bytes
      changed[index] ^= 0x80
      values.insert(Self.value(of: changed))
    }
    #expect(values.count == length + 2)
  }

  @Test("Where one text ends and the next begins, counts")
  func boundaries() {
    let values = [("ab", "c"), ("a", "bc"), ("abc", ""), ("", "abc")].map { first, second in
      var fingerprint = Fingerprint()
      fingerprint.add(first)
      fingerprint.add(second)
      return fingerprint.value
    }
    #expect(Set(values).count == values.count)
  }
}

import Diagnostics

/// Where a file's lines begin, and how many Unicode scalars precede each stretch of bytes: places are found in constant
/// time however long a line is.
struct LineIndex: Sendable {
  private let starts: [Int]
  /// The number of scalars before every `stride`th byte.
  private let scalarCounts: [Int]
  private static let stride = 256

  init(_ bytes: [UInt8]) {
    var starts = [0]
    var scalarCounts: [Int] = []
    var count = 0
    Work.step(bytes.count)
    for index in bytes.indices {
      if index % Self.stride == 0 { scalarCounts.append(count) }
      if bytes[index].isScalarStart { count += 1 }
      if Self.endsLine(bytes, at: index) { starts.append(index + 1) }
    }
    if bytes.count % Self.stride == 0 { scalarCounts.append(count) }
    self.starts = starts
    self.scalarCounts = scalarCounts
  }

  /// LF, CRLF and CR, as in content files.
  private static func endsLine(_ bytes: [UInt8], at index: Int) -> Bool {
    switch bytes[index] {
    case UInt8(ascii: "\n"): true
    case UInt8(ascii: "\r"): index + 1 == bytes.count || bytes[index + 1] != UInt8(ascii: "\n")
    default: false
    }
  }

  /// The line of a byte, from 1.
  func line(of offset: Int) -> Int {
    var low = 0
    var high = starts.count
    while low + 1 < high {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle } else { high = middle }
    }
    return low + 1
  }

  /// The line and the column in Unicode scalars of a byte, both from 1.
  func position(of offset: Int, in bytes: [UInt8]) -> (line: Int, column: Int) {
    let line = line(of: offset)
    return (line, 1 + scalars(before: offset, in: bytes) - scalars(before: starts[line - 1], in: bytes))
  }

  private func scalars(before offset: Int, in bytes: [UInt8]) -> Int {
    let offset = min(offset, bytes.count)
    let checkpoint = offset / Self.stride
    Work.step(offset - checkpoint * Self.stride)
    return scalarCounts[checkpoint] + bytes[(checkpoint * Self.stride)..<offset].count(where: \.isScalarStart)
  }
}

extension UInt8 {
  /// Whether the byte is not a continuation of a scalar in UTF-8.
  fileprivate var isScalarStart: Bool { self & 0xC0 != 0x80 }
}

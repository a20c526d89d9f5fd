import Diagnostics

/// Where each line of a text begins. Lines count from 1, as libcmark's do.
struct SourceLines {
  private let starts: [Int]
  private let end: Int

  init(_ bytes: [UInt8]) {
    Work.step(bytes.count)
    var starts = [0]
    starts.reserveCapacity(bytes.count / 32 + 8)
    bytes.withUnsafeBufferPointer { bytes in
      var offset = 0
      while let end = bytes.offset(of: UInt8(ascii: "\n"), from: offset) {
        offset = end + 1
        starts.append(offset)
      }
    }
    self.starts = starts
    end = bytes.count
  }

  var count: Int { starts.count }

  func start(of line: Int) -> Int {
    line > starts.count ? end : starts[max(line, 1) - 1]
  }

  /// The line's bytes without its line feed; empty past the last line.
  func content(of line: Int) -> Range<Int> {
    let start = start(of: line)
    return start..<(line < starts.count ? starts[line] - 1 : end)
  }

  /// The line that holds the byte at `offset`.
  func line(of offset: Int) -> Int {
    var low = 0
    var high = starts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle } else { high = middle }
    }
    return low + 1
  }
}

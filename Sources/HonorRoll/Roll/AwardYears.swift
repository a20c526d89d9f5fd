/// Of which honor and year the awards of some holders are, one beside the other in memory: who counts awards looks at no
/// more of them.
public struct AwardYears: Sendable {
  public struct Entry: Sendable {
    private let honorNumber: Int32
    private let yearNumber: Int32

    private static let none = Int32.min

    /// Position in the catalogue, where the honor is there.
    public var honor: Int? { honorNumber == Self.none ? nil : Int(honorNumber) }
    /// `nil` where it isn't known.
    public var year: Int? { yearNumber == Self.none ? nil : Int(yearNumber) }

    fileprivate init(_ award: Award) {
      honorNumber = award.honor.map { Int32(clamping: $0) } ?? Self.none
      yearNumber = award.year.map { Int32(clamping: $0) } ?? Self.none
    }
  }

  /// Those of one holder stand together, in the order of the holders.
  public let entries: [Entry]
  /// Where those of each holder begin, and where those of the last one end.
  private let starts: [Int]

  /// - Parameters:
  ///   - count: How many holders there are.
  ///   - awards: Of one of them, by position.
  @inline(__always)
  init(of count: Int, _ awards: (Int) -> [Award]) {
    var entries: [Entry] = []
    entries.reserveCapacity(count * 2)
    var starts = [0]
    starts.reserveCapacity(count + 1)
    for holder in 0..<count {
      for award in awards(holder) { entries.append(Entry(award)) }
      starts.append(entries.count)
    }
    self.entries = entries
    self.starts = starts
  }

  /// Those of the holder at a position, in the order of its awards.
  public subscript(holder: Int) -> ArraySlice<Entry> { entries[starts[holder]..<starts[holder + 1]] }
}

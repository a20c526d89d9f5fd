import Diagnostics
import StringTemplates

/// A text with `{name}` places, taken apart once. A class, because it never changes and is handed on often.
final class TextPattern: Sendable {
  /// The places that numbers fill.
  enum NumberName: String, Sendable {
    case year, month, day
  }

  /// What a place is called, as long as whoever is handed it looks at it.
  struct Name {
    fileprivate let bytes: UnsafeBufferPointer<UInt8>

    @inline(__always)
    static func == (place: Name, name: StaticString) -> Bool {
      guard place.bytes.count == name.utf8CodeUnitCount else { return false }
      for (index, byte) in place.bytes.enumerated() where name.utf8Start[index] != byte { return false }
      return true
    }

    static func ~= (name: StaticString, place: Name) -> Bool { place == name }
  }

  /// A place, as it lies in the text's bytes.
  private struct Place: Sendable {
    /// In braces.
    let written: Range<Int>
    let number: NumberName?

    /// The place's name.
    var name: Range<Int> { written.lowerBound + 1..<written.upperBound - 1 }

    func moved(by distance: Int) -> Place {
      Place(written: written.lowerBound + distance..<written.upperBound + distance, number: number)
    }
  }

  /// The text as written.
  let text: String
  private let bytes: [UInt8]
  private let places: [Place]

  convenience init(_ text: String) {
    let bytes = Array(text.utf8)
    var places: [Place] = []
    var rest = bytes[...]
    while let open = rest.firstIndex(of: UInt8(ascii: "{")),
      let close = rest[open...].firstIndex(of: UInt8(ascii: "}"))
    {
      let name = String(decoding: rest[open + 1..<close], as: UTF8.self)
      places.append(Place(written: open..<close + 1, number: NumberName(rawValue: name)))
      rest = rest[(close + 1)...]
    }
    self.init(text: text, bytes: bytes, places: places)
  }

  private init(text: String, bytes: [UInt8], places: [Place]) {
    self.text = text
    self.bytes = bytes
    self.places = places
  }

  // MARK: Strings

  /// The text with each place filled; a place without a value stays as it is written.
  func filled(_ values: KeyValuePairs<StaticString, String>) -> String {
    string(atMost: values.reduce(0) { max($0, $1.value.utf8.count) }) { place, string in
      guard let value = values.first(where: { place == $0.key })?.value else { return false }
      string.append(value)
      return true
    }
  }

  /// The text with the places of one name filled.
  func filled(_ name: StaticString, with value: String) -> String {
    string(atMost: value.utf8.count) { place, string in
      guard place == name else { return false }
      string.append(value)
      return true
    }
  }

  /// The text with places filled by numbers.
  ///
  /// - Parameter number: `nil` for a place that stays as it is written.
  func numbered(_ number: (NumberName) -> Int?) -> String {
    // A number has at most 20 characters.
    String(unsafeUninitializedCapacity: bytes.count + places.count * 20) { memory in
      var string = Bytes(memory: memory)
      forEachPiece {
        string.append($0)
      } place: { place, _ in
        guard let number = place.number.flatMap(number) else { return false }
        string.append(number)
        return true
      }
      return string.count
    }
  }

  /// The pattern with the places of one name filled.
  func filling(_ name: StaticString, with value: String) -> TextPattern {
    var left: [Place] = []
    var grown = 0
    bytes.withUnsafeBufferPointer { bytes in
      for place in places {
        if Name(bytes: UnsafeBufferPointer(rebasing: bytes[place.name])) == name {
          grown += value.utf8.count - place.written.count
        } else {
          left.append(place.moved(by: grown))
        }
      }
    }
    let text = filled(name, with: value)
    return TextPattern(text: text, bytes: Array(text.utf8), places: left)
  }

  // MARK: Views

  /// Writes the text into a view with the places of one name filled.
  ///
  /// - Parameter value: Writes what belongs there.
  @inline(__always)
  func write(_ name: StaticString, into writer: inout ViewWriter, _ value: (inout ViewWriter) -> Void) {
    write(into: &writer) { place, writer in
      guard place == name else { return false }
      value(&writer)
      return true
    }
  }

  /// Writes the text into a view.
  ///
  /// - Parameter write: Writes what belongs at a place, by its name; where it has nothing for the name and says so, the
  ///   place stays as it is written.
  @inline(__always)
  func write(into writer: inout ViewWriter, _ write: (Name, inout ViewWriter) -> Bool) {
    forEachPiece {
      writer.append($0)
    } place: { _, name in
      write(name, &writer)
    }
  }

  /// Writes the text into a view with places filled by numbers.
  ///
  /// - Parameter number: `nil` for a place that stays as it is written.
  func writeNumbers(into writer: inout ViewWriter, _ number: (NumberName) -> Int?) {
    forEachPiece {
      writer.append($0)
    } place: { place, _ in
      guard let number = place.number.flatMap(number) else { return false }
      writer.append(number)
      return true
    }
  }

  // MARK: Pieces

  /// - Parameters:
  ///   - longest: The bytes of the longest value.
  ///   - append: Appends what belongs at a place; where it has nothing for the name and says so, the place stays as it
  ///     is written.
  @inline(__always)
  private func string(atMost longest: Int, _ append: (Name, inout Bytes) -> Bool) -> String {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: bytes.count + places.count * longest) { memory in
      var string = Bytes(memory: memory)
      forEachPiece {
        string.append($0)
      } place: { _, name in
        append(name, &string)
      }
      return String(knownUTF8: UnsafeBufferPointer(rebasing: memory[..<string.count]))
    }
  }

  /// Hands out what stands between the places, and the places in their turn.
  ///
  /// - Parameter place: Where it does nothing for a place and says so, the place is a piece too.
  @inline(__always)
  private func forEachPiece(
    _ piece: (UnsafeBufferPointer<UInt8>) -> Void, place fill: (Place, Name) -> Bool
  ) {
    bytes.withUnsafeBufferPointer { bytes in
      places.withUnsafeBufferPointer { places in
        var start = 0
        for place in places {
          piece(UnsafeBufferPointer(rebasing: bytes[start..<place.written.lowerBound]))
          start = place.written.upperBound
          if !fill(place, Name(bytes: UnsafeBufferPointer(rebasing: bytes[place.name]))) {
            piece(UnsafeBufferPointer(rebasing: bytes[place.written]))
          }
        }
        piece(UnsafeBufferPointer(rebasing: bytes[start...]))
      }
    }
  }

  /// A string that is being written.
  private struct Bytes {
    let memory: UnsafeMutableBufferPointer<UInt8>
    var count = 0

    mutating func append(_ piece: UnsafeBufferPointer<UInt8>) {
      count += UnsafeMutableBufferPointer(rebasing: memory[count...]).update(fromContentsOf: piece)
    }

    mutating func append(_ piece: String) {
      var piece = piece
      piece.withUTF8 { append($0) }
    }

    mutating func append(_ number: Int) {
      if number < 0 {
        memory[count] = UInt8(ascii: "-")
        count += 1
      }
      var rest = number.magnitude
      let first = count
      repeat {
        memory[count] = UInt8(ascii: "0") + UInt8(rest % 10)
        count += 1
        rest /= 10
      } while rest > 0
      memory[first..<count].reverse()
    }
  }
}

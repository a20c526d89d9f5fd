import StringTemplates

/// A text with `{name}` places, taken apart once. A class, because it never changes and is handed on often.
final class TextPattern: Sendable {
  /// The places that numbers fill.
  enum NumberName: String, Sendable {
    case year, month, day
  }

  private struct Place: Sendable {
    /// What stands before the place.
    let before: String
    let name: String
    /// As it stands in the text, in braces.
    let written: String
    let number: NumberName?

    init(before: String, name: String) {
      self.before = before
      self.name = name
      written = "{\(name)}"
      number = NumberName(rawValue: name)
    }
  }

  /// The text as written.
  let text: String
  private let places: [Place]
  /// What stands after the last place.
  private let end: String

  convenience init(_ text: String) {
    var places: [Place] = []
    var rest = Substring(text)
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      places.append(
        Place(before: String(rest[..<open]), name: String(rest[rest.index(after: open)..<close])))
      rest = rest[rest.index(after: close)...]
    }
    self.init(text: text, places: places, end: String(rest))
  }

  private init(text: String, places: [Place], end: String) {
    self.text = text
    self.places = places
    self.end = end
  }

  /// The text with each place filled; a place without a value stays as it is written.
  func filled(_ values: KeyValuePairs<String, String>) -> String {
    filled(atMost: values.reduce(0) { max($0, $1.value.utf8.count) }) { name in
      values.first { $0.key == name }?.value
    }
  }

  /// The text with the places of one name filled.
  func filled(_ name: String, with value: String) -> String {
    filled(atMost: value.utf8.count) { $0 == name ? value : nil }
  }

  /// Writes the text with the places of one name filled.
  func append(_ name: String, with value: String, to writer: inout ViewWriter) {
    for place in places {
      writer.append(place.before)
      writer.append(place.name == name ? value : place.written)
    }
    writer.append(end)
  }

  /// The text with places filled by numbers.
  ///
  /// - Parameter number: `nil` for a place that stays as it is written.
  func numbered(_ number: (NumberName) -> Int?) -> String {
    // A number has at most 20 characters.
    let most = places.reduce(end.utf8.count) { $0 + $1.before.utf8.count + max($1.written.utf8.count, 20) }
    return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: most + 1) { bytes in
      var count = 0
      for place in places {
        Self.append(place.before, to: bytes, at: &count)
        guard let number = place.number.flatMap(number) else {
          Self.append(place.written, to: bytes, at: &count)
          continue
        }
        if number < 0 {
          bytes[count] = UInt8(ascii: "-")
          count += 1
        }
        var rest = number.magnitude
        let first = count
        repeat {
          bytes[count] = UInt8(ascii: "0") + UInt8(rest % 10)
          count += 1
          rest /= 10
        } while rest > 0
        bytes[first..<count].reverse()
      }
      Self.append(end, to: bytes, at: &count)
      return String(decoding: UnsafeBufferPointer(rebasing: bytes[..<count]), as: UTF8.self)
    }
  }

  private static func append(_ text: String, to bytes: UnsafeMutableBufferPointer<UInt8>, at count: inout Int) {
    var text = text
    count += text.withUTF8 { UnsafeMutableBufferPointer(rebasing: bytes[count...]).update(fromContentsOf: $0) }
  }

  /// Writes the text into a view with places filled by numbers.
  ///
  /// - Parameter number: `nil` for a place that stays as it is written.
  func write(into writer: inout ViewWriter, _ number: (NumberName) -> Int?) {
    for place in places {
      writer.append(place.before)
      if let number = place.number.flatMap(number) { writer.append(number) } else { writer.append(place.written) }
    }
    writer.append(end)
  }

  /// The pattern with the places of one name filled.
  func filling(_ name: String, with value: String) -> TextPattern {
    var left: [Place] = []
    var before = ""
    for place in places {
      before += place.before
      if place.name == name {
        before += value
      } else {
        left.append(Place(before: before, name: place.name))
        before = ""
      }
    }
    return TextPattern(text: filled(name, with: value), places: left, end: before + end)
  }

  /// Writes the text into a view.
  ///
  /// - Parameter write: Writes what belongs at a place, by its name; where it has nothing for the name and says so, the
  ///   place stays as it is written.
  @inline(__always)
  func write(into writer: inout ViewWriter, _ write: (String, inout ViewWriter) -> Bool) {
    for place in places {
      writer.append(place.before)
      if !write(place.name, &writer) { writer.append(place.written) }
    }
    writer.append(end)
  }

  /// - Parameter longest: The bytes of the longest value.
  @inline(__always)
  private func filled(atMost longest: Int, _ value: (String) -> String?) -> String {
    let most = text.utf8.count + places.count * longest
    return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: most + 1) { bytes in
      var count = 0
      for place in places {
        Self.append(place.before, to: bytes, at: &count)
        Self.append(value(place.name) ?? place.written, to: bytes, at: &count)
      }
      Self.append(end, to: bytes, at: &count)
      return String(decoding: UnsafeBufferPointer(rebasing: bytes[..<count]), as: UTF8.self)
    }
  }
}

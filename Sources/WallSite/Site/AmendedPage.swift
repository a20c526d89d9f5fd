import StringTemplates

/// A record's page with new words in the places of the old ones.
struct AmendedPage {
  private(set) var bytes: [UInt8] = []
  /// Where the words stand on it now.
  private(set) var marks: [MarkedRange] = []

  /// - Parameters:
  ///   - old: The page as it is published.
  ///   - oldMarks: Where the words stand on it.
  ///   - html: The body.
  /// - Returns: `nil` where the page is not as expected, or grows too long.
  init?(
    _ old: [UInt8], _ oldMarks: [MarkedRange], _ words: OwnWords, html: [UInt8], _ text: InterfaceText
  ) {
    bytes.reserveCapacity(old.count + html.count)
    var kept = 0
    for mark in oldMarks {
      guard kept <= mark.range.lowerBound, mark.range.upperBound <= old.count,
        let kind = RecordProse.Mark(rawValue: mark.mark)
      else { return nil }
      bytes += old[kept..<mark.range.lowerBound]
      let start = bytes.count
      switch kind {
      case .summary, .quote, .signature, .post, .professionalTitle, .verified, .updated:
        append(words.shown(kind, in: text) ?? "", isEscaped: mark.isEscaped)
      case .body: bytes += html
      case .structuredData:
        guard let data = Self.structuredData(old[mark.range], words) else { return nil }
        bytes += data
      }
      marks.append(MarkedRange(mark: mark.mark, range: start..<bytes.count, isEscaped: mark.isEscaped))
      kept = mark.range.upperBound
    }
    bytes += old[kept...]
    guard bytes.count <= Template.maximumPage else { return nil }
  }

  private mutating func append(_ text: String, isEscaped: Bool) {
    if isEscaped {
      HTMLEscape.append(text, to: &bytes)
    } else {
      bytes += text.utf8
    }
  }

  /// Structured data with other texts.
  private static func structuredData(_ old: ArraySlice<UInt8>, _ words: OwnWords) -> [UInt8]? {
    var data = old
    for mark in RecordProse.Mark.allCases {
      guard let key = mark.structuredDataKey, let text = words[mark], !text.isEmpty else { continue }
      guard let new = data.replacingJSONString(key: key, with: JSONEscape.string(text)) else { return nil }
      data = new[...]
    }
    return Array(data)
  }
}

/// What the last build knew of the records' own words, so that a build in which they alone changed can put the new ones
/// where the old ones stand.
struct RememberedProse: Sendable {
  var index: ProseIndex
  /// Files of records whose words stand elsewhere too, to whose headings others link, or that had something to be reported.
  let excluded: Set<String>
  /// Of people with a profile who are not shown: where they occur in others' words, that may have to be reported.
  let hiddenNames: Set<String>
  /// Whether the wall offers data, in which the summaries stand too.
  let hasData: Bool
  /// The records of which the feed tells; `nil` where the site has no address, and so neither feed nor sitemap.
  var newest: NewestRecords?
  /// What the interface said, by key, where words are said with it (`OwnWords.textKeys`).
  let texts: [String: String]

  init(
    index: ProseIndex, excluded: Set<String>, hiddenNames: Set<String>, hasData: Bool, newest: NewestRecords?,
    texts: [String: String]
  ) {
    self.index = index
    self.excluded = excluded
    self.hiddenNames = hiddenNames
    self.hasData = hasData
    self.newest = newest
    self.texts = texts
  }

  /// - Returns: `nil` where the bytes are not those of `write`.
  init?(_ reader: inout CacheReader) {
    guard let hasData = reader.number(), let excluded = Self.texts(&reader), let hiddenNames = Self.texts(&reader),
      let newest = Self.newest(&reader), let texts = Self.interface(&reader), let index = reader.slice()
    else { return nil }
    self.init(
      index: ProseIndex(index), excluded: excluded, hiddenNames: hiddenNames, hasData: hasData != 0, newest: newest,
      texts: texts)
  }

  /// What `write` wrote, or a 0 in its place: `.some(nil)`. `nil` where there is neither.
  static func optional(_ reader: inout CacheReader) -> RememberedProse?? {
    switch reader.number() {
    case 0: .some(nil)
    case 1: RememberedProse(&reader).map(Optional.some)
    default: nil
    }
  }

  func write(to writer: inout CacheWriter) {
    writer.append(hasData ? 1 : 0)
    Self.write(excluded, to: &writer)
    Self.write(hiddenNames, to: &writer)
    writer.append(newest == nil ? 0 : 1)
    newest?.write(to: &writer)
    for key in OwnWords.textKeys { writer.append(texts[key.name] ?? "") }
    writer.append(contentsOf: index.allParts)
  }

  private static func newest(_ reader: inout CacheReader) -> NewestRecords?? {
    switch reader.number() {
    case 0: .some(nil)
    case 1: NewestRecords(&reader, count: Feed.size).map(Optional.some)
    default: nil
    }
  }

  private static func interface(_ reader: inout CacheReader) -> [String: String]? {
    var texts: [String: String] = [:]
    for key in OwnWords.textKeys {
      guard let text = reader.text() else { return nil }
      texts[key.name] = text
    }
    return texts
  }

  private static func texts(_ reader: inout CacheReader) -> Set<String>? {
    guard let count = reader.count() else { return nil }
    var texts: Set<String> = []
    for _ in 0..<count {
      guard let text = reader.text() else { return nil }
      texts.insert(text)
    }
    return texts
  }

  private static func write(_ texts: Set<String>, to writer: inout CacheWriter) {
    writer.append(texts.count)
    for text in texts.sorted(by: { $0.precedesInBytes($1) }) { writer.append(text) }
  }
}

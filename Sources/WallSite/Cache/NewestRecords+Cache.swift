import FrontMatter

extension NewestRecords {
  /// - Returns: `nil` where the bytes are not those of `write`.
  init?(_ reader: inout CacheReader, count: Int) {
    guard let number = reader.count(), number <= count else { return nil }
    var entries: [Entry] = []
    for _ in 0..<number {
      guard let file = reader.text(), let page = reader.text(), let title = reader.text(),
        let summary = reader.optionalText(), case .some(.some(let date)) = reader.date()
      else { return nil }
      entries.append(Entry(file: file, page: page, title: title, summary: summary, date: date))
    }
    self.init(count: count, entries: entries)
  }

  func write(to writer: inout CacheWriter) {
    writer.append(entries.count)
    for entry in entries {
      writer.append(entry.file)
      writer.append(entry.page)
      writer.append(entry.title)
      writer.append(entry.summary)
      writer.append(entry.date.cacheNumber)
    }
  }
}

import HonorRoll

/// Writes the wall's data, set by set. No more than one set, or one part of a large one, is in memory.
struct DataWriter: Sendable {
  let site: DataSource

  /// - Parameter consume: Takes a file's path in the site and its bytes.
  func write(_ consume: (String, UnsafeRawBufferPointer) -> Void) {
    var output = DataOutput(tables: DataSet.all.map(\.tables.count).max() ?? 0)
    for entry in site.entries {
      guard let set = DataSet.all.first(where: { $0.kind == entry.kind }) else { continue }
      for part in 1...entry.jsonFiles.count {
        write(set, entry.count, part: part, of: entry.jsonFiles.count, into: &output)
        output.withJSON { consume(DataFiles.path(entry.jsonFiles[part - 1]), UnsafeRawBufferPointer($0)) }
        output.withTable { consume(DataFiles.path(entry.csvFiles[part - 1]), UnsafeRawBufferPointer($0)) }
        for (number, table) in set.tables.enumerated() {
          guard let listed = entry.tables.first(where: { $0.key == table.key }) else { continue }
          output.withTable(ofList: number) {
            consume(DataFiles.path(listed.files[part - 1]), UnsafeRawBufferPointer($0))
          }
        }
      }
      writeSchema(of: set, consume)
    }
    write(.index, site.entries.count, part: 1, of: 1, into: &output)
    output.withJSON { consume(DataFiles.path(DataFiles.json(.index)), UnsafeRawBufferPointer($0)) }
    writeSchema(of: .index, consume)
  }

  private func write(_ set: DataSet, _ count: Int, part: Int, of parts: Int, into output: inout DataOutput) {
    let range = DataFiles.range(ofPart: part, count: count)
    output.begin(set, count: range.count)
    output.writeJSON { json in
      json.beginObject()
      json.key("kind")
      json.string(set.kind.rawValue)
      json.key("title")
      json.string(set.title)
      json.key("wall")
      json.string(site.roll.settings.name)
      json.key("schema")
      json.string(DataFiles.schema(set.kind))
      json.key("count")
      json.number(count)
      if parts > 1 {
        json.key("part")
        json.number(part)
        json.key("parts")
        json.number(parts)
      }
      json.key("records")
      json.beginArray()
    }
    set.write(site, range, &output)
    output.writeJSON { json in
      json.endArray()
      json.endObject()
      json.endFile()
    }
  }

  private func writeSchema(of set: DataSet, _ consume: (String, UnsafeRawBufferPointer) -> Void) {
    DataSchema(set).bytes.withUnsafeBytes { consume(DataFiles.path(DataFiles.schema(set.kind)), $0) }
  }
}

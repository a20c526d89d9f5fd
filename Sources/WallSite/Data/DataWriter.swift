import HonorRoll

/// Writes the wall's data, set by set, piece by piece.
struct DataWriter: Sendable {
  let site: DataSource
  let publication: Publication

  /// The publication remembers its first failure and throws it when it is to be committed.
  func write() {
    var output = DataOutput(tables: DataSet.all.map(\.tables.count).max() ?? 0)
    for entry in site.entries {
      guard let set = DataSet.all.first(where: { $0.kind == entry.kind }) else { continue }
      for part in 1...entry.jsonFiles.count {
        let files = DataOutput.Files(
          json: file(entry.jsonFiles[part - 1]), csv: file(entry.csvFiles[part - 1]),
          lists: set.tables.map { table in
            entry.tables.first { $0.key == table.key }.flatMap { file($0.files[part - 1]) }
          })
        write(set, entry.count, part: part, of: entry.jsonFiles.count, files, into: &output)
      }
      writeSchema(of: set)
    }
    let index = DataOutput.Files(json: file(DataFiles.json(.index)))
    write(.index, site.entries.count, part: 1, of: 1, index, into: &output)
    writeSchema(of: .index)
  }

  /// - Parameter name: In `data/`.
  private func file(_ name: String) -> PublicationFile? {
    try? publication.file(DataFiles.path(name), rank: .listing)
  }

  private func write(
    _ set: DataSet, _ count: Int, part: Int, of parts: Int, _ files: DataOutput.Files, into output: inout DataOutput
  ) {
    output.begin(set, files)
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
    set.write(site, DataFiles.range(ofPart: part, count: count), &output)
    output.writeJSON { json in
      json.endArray()
      json.endObject()
      json.endFile()
    }
    output.end()
  }

  private func writeSchema(of set: DataSet) {
    try? publication.put(DataFiles.path(DataFiles.schema(set.kind)), DataSchema(set).bytes, rank: .listing)
  }
}

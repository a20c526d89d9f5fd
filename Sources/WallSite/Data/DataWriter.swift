import HonorRoll

/// Writes the wall's data, file by file, so that no more than one is in memory.
struct DataWriter: Sendable {
  let site: DataSource

  /// - Parameter consume: Takes a file's path in the site and its bytes.
  func write(_ consume: (String, [UInt8]) -> Void) {
    for set in DataSet.all {
      guard let entry = site.entries.first(where: { $0.kind == set.kind }) else { continue }
      write(set, entry.count, consume)
      consume(DataFiles.path(entry.schemaFile), DataSchema(set).bytes)
    }
    consume(DataFiles.path(DataFiles.json(.index)), json(.index, site.entries.count, part: 1))
    consume(DataFiles.path(DataFiles.schema(.index)), DataSchema(.index).bytes)
  }

  private func write(_ set: DataSet, _ count: Int, _ consume: (String, [UInt8]) -> Void) {
    for part in 1...DataFiles.parts(of: count) {
      consume(DataFiles.path(DataFiles.json(set.kind, part: part)), json(set, count, part: part))
      let range = DataFiles.range(ofPart: part, count: count)
      var csv = CSVText(heads: set.members.flatMap(\.columns))
      set.writeCSV(site, range, &csv)
      consume(DataFiles.path(DataFiles.csv(set.kind, part: part)), csv.bytes)
      let tables = site.entries.first { $0.kind == set.kind }?.tables.map(\.key) ?? []
      for table in set.tables where tables.contains(table.key) {
        var csv = CSVText(heads: table.members.flatMap(\.columns))
        table.write(site, range, &csv)
        consume(DataFiles.path(DataFiles.csv(set.kind, table: table.key, part: part)), csv.bytes)
      }
    }
  }

  private func json(_ set: DataSet, _ count: Int, part: Int) -> [UInt8] {
    let parts = DataFiles.parts(of: count)
    // Far more than most records need; what is not written takes no memory.
    var json = JSONText(capacity: DataFiles.range(ofPart: part, count: count).count * 2048 + 1024)
    json.object { json in
      json.member("kind", set.kind.rawValue)
      json.member("title", set.title)
      json.member("wall", site.roll.settings.name)
      json.member("schema", DataFiles.schema(set.kind))
      json.key("count")
      json.number(count)
      if parts > 1 {
        json.key("part")
        json.number(part)
        json.key("parts")
        json.number(parts)
      }
      json.key("records")
      json.array { set.writeJSON(site, DataFiles.range(ofPart: part, count: count), &$0) }
    }
    return json.finish(suffix: "\n")
  }
}

extension DataMember {
  /// The heads of its columns: one, or of an object one for each of its members.
  var columns: [String] {
    guard case .object(let members) = shape else { return [name] }
    return members.flatMap(\.columns).map { name + $0 }
  }
}

extension CSVText {
  /// A table that begins with a row of heads.
  init(heads: [String]) {
    self.init()
    for head in heads { text(head) }
    endRow()
  }
}

import FrontMatter
import HonorRoll

/// Takes what is written of some records of the wall's data: each value goes into the JSON and into the table at once.
/// What was written goes into the files as soon as there is a good piece of it, so that no file is ever in memory.
///
/// A list of objects has a table of its own. While its items are written, that one is the table under way.
struct DataOutput: ~Copyable {
  /// The files of a set, or of a part of it; `nil` for one that the wall has nothing for.
  struct Files {
    var json: PublicationFile?
    var csv: PublicationFile?
    /// For each list that may have a table of its own.
    var lists: [PublicationFile?] = []
  }

  private var json = DataJSON()
  private var csv = CSVText()
  private let tables: UnsafeMutableBufferPointer<CSVText>
  /// Where the record's row has the cells that tell which record it is.
  private var keyCells = 0..<0
  private var files = Files()

  /// The JSON is handed on in pieces of so many bytes, or a little more.
  private static let piece = 96 << 10

  /// - Parameter tables: The most lists with a table that a record may have.
  init(tables count: Int) {
    tables = .allocate(capacity: count)
    for index in 0..<count { tables.initializeElement(at: index, to: CSVText()) }
  }

  deinit {
    tables.deinitialize()
    tables.deallocate()
  }

  /// Begins the files of a set, or of a part of it.
  mutating func begin(_ set: DataSet, _ files: Files) {
    self.files = files
    json.removeAll()
    csv.removeAll(heads: set.members.flatMap(\.columns))
    for (index, table) in set.tables.enumerated() { tables[index].removeAll(heads: table.members.flatMap(\.columns)) }
  }

  /// Writes what stands around the records.
  mutating func writeJSON(_ body: (inout DataJSON) -> Void) { body(&json) }

  /// Ends the files.
  mutating func end() {
    drain()
    for file in [files.json, files.csv] + files.lists { try? file?.close() }
    files = Files()
  }

  /// Hands on to each file what there is for it. The files' publication remembers its first failure.
  private mutating func drain() {
    let files = files
    json.drain { try? files.json?.append(UnsafeRawBufferPointer($0)) }
    csv.drain { try? files.csv?.append(UnsafeRawBufferPointer($0)) }
    for (index, file) in files.lists.enumerated() {
      tables[index].drain { try? file?.append(UnsafeRawBufferPointer($0)) }
    }
  }

  // MARK: Records

  mutating func beginRecord() {
    json.startLine()
    json.beginObject()
  }

  /// What was written so far tells which record it is; the tables of its lists begin with it.
  mutating func endKeys() { keyCells = csv.rowSoFar }

  mutating func endRecord() {
    json.endObject()
    csv.endRow()
    // No table is much longer than the JSON.
    if json.count > Self.piece { drain() }
  }

  // MARK: Members

  @inline(__always)
  mutating func key(_ key: StaticString) { json.key(key) }

  /// A member that has no value.
  ///
  /// - Parameter columns: The number of its cells.
  mutating func empty(columns: Int = 1) { csv.empty(columns) }

  @inline(__always)
  mutating func text(_ text: String) {
    text.withMarks { text in
      json.string(text)
      csv.text(text)
    }
  }

  mutating func integer(_ number: Int) {
    json.number(number)
    csv.number(number)
  }

  mutating func decimal(_ amount: Amount) {
    json.number(amount)
    csv.number(amount)
  }

  mutating func date(_ date: PartialDate) {
    json.date(date)
    csv.date(date)
  }

  mutating func flag(_ flag: Bool) {
    json.literal(flag ? "true" : "false")
    csv.flag(flag)
  }

  /// The page of a record's own.
  mutating func page(of common: RecordCommon) {
    json.page(of: common)
    csv.page(of: common)
  }

  mutating func reference(_ reference: DataReference) {
    json.beginObject()
    reference.name.withMarks { name in
      json.key("name")
      json.string(name)
      csv.text(name)
    }
    page(of: reference)
    json.endObject()
  }

  // MARK: Lists

  mutating func texts(_ texts: [String]) {
    json.beginArray()
    csv.beginList()
    for text in texts {
      text.withMarks { text in
        json.string(text)
        csv.item(text)
      }
    }
    csv.endList()
    json.endArray()
  }

  mutating func references<Item>(_ items: [Item], _ reference: (Item) -> DataReference) {
    json.beginArray()
    csv.beginList()
    for item in items {
      let reference = reference(item)
      json.beginObject()
      reference.name.withMarks { name in
        json.key("name")
        json.string(name)
        csv.item(name)
      }
      page(of: reference)
      json.endObject()
    }
    csv.endList()
    json.endArray()
  }

  /// Objects: the cell names each of them by its title.
  ///
  /// - Parameters:
  ///   - table: The number of the list's own table; `nil` for a list within a list, which has none.
  ///   - write: Writes the members of an item.
  mutating func objects<Item>(
    _ items: [Item], table: Int?, title: (Item) -> String, write: (Item, inout DataOutput) -> Void
  ) {
    csv.beginList()
    for item in items { title(item).withMarks { csv.item($0) } }
    csv.endList()
    json.beginArray()
    if let table {
      swap(&csv, &tables[table])
      each(items) { item, output in
        output.csv.beginRow(output.keyCells, of: output.tables[table])
        write(item, &output)
        output.csv.endRow()
      }
      swap(&csv, &tables[table])
    } else {
      let end = csv.count
      each(items, write)
      csv.truncate(to: end)
    }
    json.endArray()
  }

  // MARK: Parts

  /// An object; its members are cells of the same row.
  mutating func object(_ write: (inout DataOutput) -> Void) {
    json.beginObject()
    write(&self)
    json.endObject()
  }

  private mutating func page(of reference: DataReference) {
    guard let page = reference.page else { return }
    json.key("page")
    json.string(page)
  }

  private mutating func each<Item>(_ items: [Item], _ write: (Item, inout DataOutput) -> Void) {
    for item in items { object { write(item, &$0) } }
  }
}

import FrontMatter
import HonorRoll

/// Takes what is written of some records of the wall's data: each value goes into the JSON and into the table at once.
///
/// A list of objects has a table of its own. While its items are written, that one is the table under way.
struct DataOutput: ~Copyable {
  private var json = DataJSON()
  private var csv = CSVText()
  private let tables: UnsafeMutableBufferPointer<CSVText>
  /// Where the record's row has the cells that tell which record it is.
  private var keyCells = 0..<0

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
  ///
  /// - Parameter count: The number of records to come.
  mutating func begin(_ set: DataSet, count: Int) {
    // Far more than most records need; what is not written takes no memory.
    json.removeAll(reserving: count * 2048 + 1024)
    csv.removeAll(heads: set.members.flatMap(\.columns), reserving: count * 1024 + 1024)
    for (index, table) in set.tables.enumerated() {
      tables[index].removeAll(heads: table.members.flatMap(\.columns), reserving: count * 1024 + 1024)
    }
  }

  /// Writes what stands around the records.
  mutating func writeJSON(_ body: (inout DataJSON) -> Void) { body(&json) }

  func withJSON(_ body: (UnsafeBufferPointer<UInt8>) -> Void) { json.withBytes(body) }

  func withTable(_ body: (UnsafeBufferPointer<UInt8>) -> Void) { csv.withBytes(body) }

  /// - Parameter list: Which of the lists.
  func withTable(ofList list: Int, _ body: (UnsafeBufferPointer<UInt8>) -> Void) {
    tables[list].withBytes(body)
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
    amount.text.withMarks { text in
      json.literal(text.bytes)
      csv.literal(text.bytes)
    }
  }

  mutating func date(_ date: PartialDate) {
    json.date(date)
    csv.date(date)
  }

  mutating func flag(_ flag: Bool) {
    json.literal(flag ? "true" : "false")
    csv.flag(flag)
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

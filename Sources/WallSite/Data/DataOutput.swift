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
  private let lists: UnsafeMutableBufferPointer<List>
  /// Where the record's row has the cells that tell which record it is.
  private var keyCells = 0..<0
  /// Of what tells which record it is.
  private var keys = DataCopies()
  private var files = Files()
  /// Of the records under way.
  private var kind: DataKind?

  /// What is written of a list that has a table of its own.
  private struct List: ~Copyable {
    var csv = CSVText()
    var titles = DataTitles()
    /// Of what items begin with.
    var beginnings = DataCopies()
    /// Of whole items.
    var wholes = DataCopies()
  }

  /// The JSON is handed on in pieces of so many bytes, or a little more.
  private static let piece = 96 << 10

  /// - Parameter tables: The most lists with a table that a record may have.
  init(tables count: Int) {
    lists = .allocate(capacity: count)
    for index in 0..<count { lists.initializeElement(at: index, to: List()) }
  }

  deinit {
    lists.deinitialize()
    lists.deallocate()
  }

  /// Begins the files of a set, or of a part of it.
  mutating func begin(_ set: DataSet, _ files: Files) {
    self.files = files
    json.removeAll()
    csv.removeAll(heads: set.members.flatMap(\.columns))
    for (index, table) in set.tables.enumerated() {
      lists[index].csv.removeAll(heads: table.members.flatMap(\.columns))
    }
    // What was written of one part is as good for the next.
    if kind != set.kind { removeCopies() }
    kind = set.kind
  }

  private mutating func removeCopies() {
    keys.removeAll()
    for index in lists.indices {
      lists[index].titles.removeAll()
      lists[index].beginnings.removeAll()
      lists[index].wholes.removeAll()
    }
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
      lists[index].csv.drain { try? file?.append(UnsafeRawBufferPointer($0)) }
    }
  }

  // MARK: Records

  mutating func beginRecord() {
    json.startLine()
    json.beginObject()
  }

  /// Members that tell which record it is and that all records of a number have alike: written once, and then copied.
  mutating func keys(_ number: Int, _ write: (inout DataOutput) -> Void) {
    guard !keys.write(number, &json, &csv) else { return }
    let (jsonStart, csvStart) = (json.count, csv.count)
    write(&self)
    keys.keep(number, json, from: jsonStart, csv, from: csvStart)
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

  @inline(never)
  mutating func member(_ key: StaticString, _ text: String?) {
    guard let text else { return empty() }
    text.withMarks { text in
      json.member(key, text)
      csv.text(text)
    }
  }

  @inline(never)
  mutating func member(_ key: StaticString, _ number: Int?) {
    guard let number else { return empty() }
    json.key(key)
    let start = json.count
    json.number(number)
    csv.cell(start..<json.count, of: json)
  }

  @inline(never)
  mutating func member(_ key: StaticString, _ amount: Amount?) {
    guard let amount else { return empty() }
    json.key(key)
    let start = json.count
    json.number(amount)
    csv.cell(start..<json.count, of: json)
  }

  @inline(never)
  mutating func member(_ key: StaticString, _ date: PartialDate?) {
    guard let date else { return empty() }
    json.key(key)
    json.date(date)
    csv.date(date)
  }

  mutating func member(_ key: StaticString, _ flag: Bool?) {
    guard let flag else { return empty() }
    json.key(key)
    json.literal(flag ? "true" : "false")
    csv.flag(flag)
  }

  /// The page of a record's own.
  @inline(never)
  mutating func member(_ key: StaticString, pageOf common: RecordCommon) {
    json.key(key)
    let start = json.count
    json.page(of: common)
    // Without the quotes.
    csv.cell(start + 1..<json.count - 1, of: json)
  }

  mutating func member(_ key: StaticString, _ reference: DataReference?) {
    guard let reference else { return empty() }
    json.key(key)
    json.beginObject()
    reference.name.withMarks { name in
      json.member("name", name)
      csv.text(name)
    }
    page(of: reference)
    json.endObject()
  }

  // MARK: Lists

  @inline(never)
  mutating func member(_ key: StaticString, _ texts: [String]) {
    guard !texts.isEmpty else { return empty() }
    json.key(key)
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

  @inline(__always)
  mutating func member<Item>(_ key: StaticString, _ items: [Item], _ reference: (Item) -> DataReference) {
    guard !items.isEmpty else { return empty() }
    json.key(key)
    json.beginArray()
    csv.beginList()
    for item in items {
      let reference = reference(item)
      json.beginObject()
      reference.name.withMarks { name in
        json.member("name", name)
        csv.item(name)
      }
      page(of: reference)
      json.endObject()
    }
    csv.endList()
    json.endArray()
  }

  // MARK: Lists of objects

  /// What is written of a list. It is no part of this value and may change while a part of it does.
  @inline(__always)
  private func list(_ table: Int) -> UnsafeMutablePointer<List> {
    precondition(lists.indices.contains(table))
    return lists.baseAddress.unsafelyUnwrapped + table
  }

  /// Begins the cell that names each of a list's objects by its title.
  mutating func beginCell() { csv.beginList() }

  mutating func endCell() { csv.endList() }

  /// - Parameter write: Writes the title of an object into the cell.
  @inline(__always)
  mutating func title(_ write: (inout CSVText) -> Void) { write(&csv) }

  /// A title that all objects of a number have: written once, and then copied.
  ///
  /// - Parameter table: The number of the list's own table.
  @inline(__always)
  mutating func title(_ number: Int, inTable table: Int, _ write: (inout CSVText) -> Void) {
    if list(table).pointee.titles.write(number, &csv) { return }
    write(&csv)
    list(table).pointee.titles.keep(number, csv)
  }

  /// Begins the objects.
  ///
  /// - Parameter table: The number of the list's own table; `nil` for a list within a list, which has none.
  /// - Returns: For `endObjects`: where cells begin that are in no table.
  mutating func beginObjects(inTable table: Int?) -> Int {
    json.beginArray()
    let start = csv.count
    if let table { swap(&csv, &list(table).pointee.csv) }
    return start
  }

  mutating func endObjects(inTable table: Int?, since start: Int) {
    if let table { swap(&csv, &list(table).pointee.csv) } else { csv.truncate(to: start) }
    json.endArray()
  }

  @inline(__always)
  mutating func beginObject(inTable table: Int?) {
    if let table { csv.beginRow(keyCells, of: list(table).pointee.csv) }
    json.beginObject()
  }

  @inline(__always)
  mutating func endObject(inTable table: Int?) {
    json.endObject()
    if table != nil { csv.endRow() }
  }

  /// Members that an item of a list begins with and that all items of its number have alike: written once, and then
  /// copied.
  ///
  /// - Parameter table: The number of the list's own table.
  mutating func beginning(_ number: Int, inTable table: Int, _ write: (inout DataOutput) -> Void) {
    guard !list(table).pointee.beginnings.write(number, &json, &csv) else { return }
    let (jsonStart, csvStart) = (json.count, csv.count)
    write(&self)
    list(table).pointee.beginnings.keep(number, json, from: jsonStart, csv, from: csvStart)
  }

  /// The same of all members of an item.
  mutating func whole(_ number: Int, inTable table: Int, _ write: (inout DataOutput) -> Void) {
    guard !list(table).pointee.wholes.write(number, &json, &csv) else { return }
    let (jsonStart, csvStart) = (json.count, csv.count)
    write(&self)
    list(table).pointee.wholes.keep(number, json, from: jsonStart, csv, from: csvStart)
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
    page.withMarks { json.member("page", $0) }
  }
}

import FrontMatter

/// The reference of fields for the people who write profiles: Chinese Markdown, made from the tables that read them.
public enum FieldDocumentation {
  /// One section for each table, followed by those of the groups of fields it holds; a group that several tables hold
  /// is described where it is first met.
  public static func markdown(of tables: [FieldSet]) -> String {
    var book = FieldTables()
    for table in tables { book.add(table) }
    return book.sections.joined(separator: "\n")
  }

  /// The tables of all kinds of records, and the wall's own.
  public static var tables: [FieldSet] {
    RecordKind.allCases.map(RecordReader.fields) + [WallFields.all]
  }
}

/// Tables being written down, with the headings that others refer to.
private struct FieldTables {
  private(set) var sections: [String] = []
  private var headings: [ObjectIdentifier: String] = [:]
  private var taken: Set<String> = []

  mutating func add(_ table: FieldSet) {
    headings[ObjectIdentifier(table)] = table.title.chinese
    taken.insert(table.title.chinese)
    describe(table, level: 2)
  }

  /// Describes a table, and below it every group of fields that has no section yet.
  private mutating func describe(_ table: FieldSet, level: Int) {
    var nested: [FieldSet] = []
    for group in table.fields.flatMap(\.shape.groups) where headings[ObjectIdentifier(group)] == nil {
      // A region holds regions: one table tells of all depths.
      guard group.title.chinese != table.title.chinese else {
        headings[ObjectIdentifier(group)] = headings[ObjectIdentifier(table)]
        continue
      }
      headings[ObjectIdentifier(group)] = heading(of: group, in: table)
      nested.append(group)
    }
    let position = sections.count
    sections.append("")
    for group in nested { describe(group, level: 3) }
    sections[position] = section(table, level: level)
  }

  /// The title, with that of the table around it where another group has taken it.
  private mutating func heading(of group: FieldSet, in table: FieldSet) -> String {
    let title = group.title.chinese
    if taken.insert(title).inserted { return title }
    let longer = "\(table.title.chinese)的\(title)"
    taken.insert(longer)
    return longer
  }

  private func section(_ table: FieldSet, level: Int) -> String {
    let heading = headings[ObjectIdentifier(table)] ?? table.title.chinese
    var text = "\(String(repeating: "#", count: level)) \(heading)\n\n"
    text += "| 中文键 | 英文键 | 内容 | 说明 |\n|---|---|---|---|\n"
    for field in table.fields {
      let spellings = ([field.key] + field.also).map { "`\($0)`" }.joined(separator: " ")
      let name = "`\(field.name)`" + (field.isRequired ? "(必填)" : "")
      text += "| \(name) | \(spellings) | \(content(of: field.shape)) | \(field.meaning) |\n"
    }
    return text
  }

  private func content(of shape: FieldShape) -> String {
    switch shape {
    case .text: return "文字"
    case .term: return "短语"
    case .choice(let words): return words.map { "`\($0)`" }.joined(separator: " ")
    case .number: return "数字"
    case .date: return "日期"
    case .flag: return "`是` `否`"
    case .extras: return "名称和文字,自定"
    case .list(let item): return content(ofListOf: item)
    case .map(let group, let shorthand):
      guard let shorthand, let ordinal = group.ordinal(of: shorthand) else { return reference(to: group) }
      let field = group.fields[ordinal]
      if case .list(let item) = field.shape {
        let others = group.fields.filter { $0.key != shorthand }.map { "`\($0.name)`" }
        return content(ofListOf: item) + ",或写 \(others.joined(separator: " ")): 列表"
      }
      return reference(to: group) + ";也可只写“\(field.name)”"
    }
  }

  private func content(ofListOf item: FieldShape) -> String {
    switch item {
    case .term: "短语的列表,可用顿号分开"
    case .choice: "列表:" + content(of: item)
    case .map: "列表,每项是" + content(of: item)
    default: content(of: item) + "的列表"
    }
  }

  /// The heading's anchor is the heading: it holds neither spaces nor punctuation.
  private func reference(to group: FieldSet) -> String {
    let heading = headings[ObjectIdentifier(group)] ?? group.title.chinese
    return "[\(heading)](#\(heading))"
  }
}

extension FieldShape {
  /// The groups of fields that stand in a field of this shape. A group that only wraps a list counts as what it lists.
  fileprivate var groups: [FieldSet] {
    switch self {
    case .text, .term, .choice, .number, .date, .flag, .extras: return []
    case .list(let item): return item.groups
    case .map(let group, let shorthand):
      if let shorthand, let ordinal = group.ordinal(of: shorthand), case .list(let item) = group.fields[ordinal].shape {
        return item.groups
      }
      return [group]
    }
  }
}

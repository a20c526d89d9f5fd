/// The reference of the wall's data for those who use it: Chinese Markdown, made from the declarations that write it.
enum DataDocumentation {
  /// - Parameter sets: One section for each.
  static func markdown(of sets: [DataSet]) -> String { sets.map(section).joined(separator: "\n") }

  private static func section(_ set: DataSet) -> String {
    var text = "## \(set.title)\n\n\(set.meaning)\n\n"
    text += "文件:`\(DataFiles.json(set.kind))`"
    if set.kind != .index {
      text += "、`\(DataFiles.csv(set.kind))`"
      for table in set.tables { text += "、`\(DataFiles.csv(set.kind, table: table.key))`(\(table.name))" }
    }
    text += "\n\n| JSON | 列名 | 内容 | 说明 |\n|---|---|---|---|\n"
    for member in set.members { text += rows(member, "", "") }
    return text
  }

  /// - Parameters:
  ///   - path: Of the objects around it, such as `honors[].`.
  ///   - head: What the column's head begins with.
  private static func rows(_ member: DataMember, _ path: String, _ head: String) -> String {
    let name = member.name + (member.isRequired ? "(必有)" : "")
    var text = "| `\(path)\(member.key)` | \(head)\(name) | \(content(of: member.shape)) | \(member.meaning) |\n"
    switch member.shape {
    case .object(let members):
      for inner in members { text += rows(inner, "\(path)\(member.key).", head + member.name) }
    case .list(.object(let members)):
      for inner in members { text += rows(inner, "\(path)\(member.key)[].", "") }
    default: break
    }
    return text
  }

  private static func content(of shape: DataShape) -> String {
    switch shape {
    case .text: "文字"
    case .choice(let words): words.map { "`\($0)`" }.joined(separator: " ")
    case .integer: "整数"
    case .decimal: "数字"
    case .date: "日期"
    case .flag: "`true` `false`"
    case .page: "页面地址"
    case .reference: "姓名和页面"
    case .list(.object): "列表"
    case .list(let item): content(of: item) + "的列表"
    case .object: "对象"
    }
  }
}

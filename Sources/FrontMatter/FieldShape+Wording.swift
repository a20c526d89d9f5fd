import Diagnostics

/// How messages speak of shapes.
extension FieldShape {
  var expectation: Message {
    switch self {
    case .text, .term, .choice: Message("文字", "text")
    case .number: Message("数字", "a number")
    case .date: Message("日期", "a date")
    case .flag: Message("“是”或“否”", "“yes” or “no”")
    case .list: Message("列表", "a list")
    case .map, .extras: Message("一组字段", "a map")
    }
  }

  /// A line that shows the shape.
  func example(_ name: String) -> String {
    let isEnglish = name.utf8.allSatisfy { $0 < 0x80 }
    switch self {
    case .list(let item):
      return "\(name): [\(item.sample(isEnglish))]"
    default:
      return "\(name): \(sample(isEnglish))"
    }
  }

  private func sample(_ isEnglish: Bool) -> String {
    switch self {
    case .text, .term: return isEnglish ? "text" : "文字"
    case .choice(let words): return words.first ?? ""
    case .number: return "12"
    case .date: return "2015-03-01"
    case .flag: return isEnglish ? "yes" : "是"
    case .list(let item): return "[\(item.sample(isEnglish))]"
    case .extras: return isEnglish ? "{item: text}" : "{项目: 文字}"
    case .map(let set, _):
      let entries = set.fields.prefix(2).map { "\(isEnglish ? $0.key : $0.name): \($0.shape.sample(isEnglish))" }
      return "{\(entries.joined(separator: ", "))}"
    }
  }
}

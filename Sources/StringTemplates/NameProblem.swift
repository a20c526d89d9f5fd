import Diagnostics

/// How a name in a template can be wrong: there is no such slot, or its kind does not fit the tag.
enum NameProblem {
  case unknownName(String, near: String?)
  case unknownBlock(String, parent: String, near: String?)
  case noSlots(String, SlotKind)
  case noCurrentValue
  case notWritable(String, SlotKind)
  case htmlEscaped(String)
  case notHTML(String, SlotKind)

  var message: Message {
    switch self {
    case .unknownName(let name, let near?):
      Message("未知名称“\(name.shortened)”", "There is no “\(name.shortened)” here").proposing(near)
    case .unknownName(let name, nil):
      Message(
        "未知名称“\(name.shortened)”,可用的名称见 Templates/README.md",
        "There is no “\(name.shortened)” here; see Templates/README.md")
    case .unknownBlock(let name, let parent, let near):
      Message(
        "模板“\(parent.shortened)”里没有块“\(name.shortened)”", "“\(parent.shortened)” has no block “\(name.shortened)”"
      ).proposing(near)
    case .noSlots(let name, let kind):
      Message(
        "“\(name.shortened)”是\(kind.chineseName),点号后面不能再取下一级",
        "“\(name.shortened)” is \(kind.englishName); only a view has names after a dot")
    case .noCurrentValue:
      Message("{{.}} 只能用在文字、网址、HTML 或文字列表的区块里", "{{.}} stands inside a section over text, a URL, HTML or texts")
    case .notWritable(let name, let kind):
      Message(
        "“\(name.shortened)”是\(kind.chineseName),不能直接输出,请用 {{#\(name.shortened)}} 区块",
        "“\(name.shortened)” is \(kind.englishName); it is shown by a section {{#\(name.shortened)}}")
    case .htmlEscaped(let name):
      Message(
        "“\(name.shortened)”是 HTML,要写成 {{{\(name.shortened)}}}",
        "“\(name.shortened)” is HTML; it is written {{{\(name.shortened)}}}")
    case .notHTML(let name, let kind):
      Message(
        "“\(name.shortened)”是\(kind.chineseName)而不是 HTML,要写成 {{\(name.shortened)}}",
        "“\(name.shortened)” is \(kind.englishName), not HTML; it is written {{\(name.shortened)}}")
    }
  }
}

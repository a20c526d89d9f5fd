import Diagnostics

/// How a template can break the grammar of Mustache.
enum SyntaxProblem {
  case unclosedTag
  case emptyName
  case malformedName(String)
  case delimiters
  case unclosedSection(String)
  case strayEnd(String)
  /// An end tag names another section than the one that is open.
  case mismatchedEnd(String, open: String, line: Int)
  case repeatedBlock(String)
  case onlyBlocks(parent: String)

  var message: Message {
    switch self {
    case .unclosedTag:
      Message("标签没有写完,缺少结束的花括号", "A tag ends with its closing delimiter")
    case .emptyName:
      Message("标签里没有名称", "A tag has a name")
    case .malformedName(let name):
      Message(
        "“\(name.shortened)”不能作名称:不能有空格,点号两边都要有字",
        "“\(name.shortened)” is not a name: no blanks, and text on both sides of a dot")
    case .delimiters:
      Message(
        "更换定界符要写成 {{=<% %>=}}:两个定界符,中间一个空格,不含等号",
        "Delimiters are set as {{=<% %>=}}: two, with a blank between, without “=”")
    case .unclosedSection(let name):
      Message(
        "“\(name.shortened)”没有结束标签 {{/\(name.shortened)}}", "“\(name.shortened)” is closed by {{/\(name.shortened)}}")
    case .strayEnd(let name):
      Message("结束标签“\(name.shortened)”前面没有对应的开始标签", "The end tag “\(name.shortened)” closes nothing")
    case .mismatchedEnd(let name, let open, let line):
      Message(
        "这里应当先结束第 \(line) 行的“\(open.shortened)”,而不是“\(name.shortened)”",
        "“\(open.shortened)” of line \(line) is closed before “\(name.shortened)”")
    case .repeatedBlock(let name):
      Message("块“\(name.shortened)”在这里写了两次", "A parent is given a block once; “\(name.shortened)” is here twice")
    case .onlyBlocks(let parent):
      Message("{{<\(parent.shortened)}} 里面只能直接放块 {{$…}}", "Only blocks stand directly inside {{<\(parent.shortened)}}")
    }
  }
}

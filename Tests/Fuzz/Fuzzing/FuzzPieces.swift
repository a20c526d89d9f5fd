/// Pieces of text that mean something to a reader of a kind, for the mutator to put where they do not belong.
enum FuzzPieces {
  static func pieces(of kind: FuzzKind) -> [[UInt8]] {
    switch kind {
    case .profile: common + frontMatter + markdown
    case .settings: common + frontMatter
    case .body: common + markdown
    case .template: common + template
    }
  }

  private static func bytes(_ texts: [String]) -> [[UInt8]] { texts.map { Array($0.utf8) } }

  private static let common =
    bytes([
      "\0", "\n", "\r", "\r\n", "\n\n", "\t", "  ", "\u{3000}", "\u{FEFF}", "\u{85}", "\u{2028}", "\u{2029}",
      "\u{202E}",
      "\u{2066}", "\u{200F}", "\u{301}", "\u{FFFE}", "\u{1F468}\u{200D}\u{1F527}", "\u{20000}", "\u{10FFFF}", "字", "A",
      "../", "../../etc/passwd", "/", "\\", "%00", "%2e%2e/", "&amp;", "&#x3C;", "&#0;", "<script>alert(1)</script>",
      "\" onload=\"x", "' onload='x", "javascript:alert(1)", "9223372036854775808", "-1", "1e400", "0x",
    ]) + [[0x80], [0xC3], [0xE4, 0xB8], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xFF, 0xFE], [0xC4, 0xF4]]

  private static let frontMatter = bytes([
    "---\n", "---", "...\n", "--- ", "- ", "  - ", "? ", ": ", "：", ":", "，", ",", "、", "[", "]", "{", "}", "【", "】",
    "“", "”", "\"", "'", "|\n", ">-\n", "|9\n", "#", " #", "&a ", "*a", "!!str ", "!<x> ", "<<: ", "%YAML 1.1\n", "~",
    "null", "\\x", "\\u0000", "\\U00110000", "２０２４", "2024-02-30", "2024年13月", "0000-00-00", "姓名", "姓名: ", "名称: ",
    "荣誉:\n  - ", "荣誉: [{名称: 全国劳动模范, 年份: 2015}]\n", "网址: con\n", "曾用网址: [a, a]\n", "照片: {文件: ../x.jpg}\n",
    "忽略: [{规则: raw-html, 理由: 有}]\n", "笔画: 龘:99\n", "拼音: x\n", "其他: {a: b}\n", "师傅: [外:张伟]\n", "排序: 1\n",
    "师傅: [{姓名: 外:张伟, 签订日期: 2020, 出师: 2019}]\n",
    "层级: \n", "地区: 包头/昆区\n", "所在: {省: 内蒙古}\n", "级别: [{级别: 省级}]\n", "导航: [{名称: 甲, 链接: ../x}]\n",
    "\n－ ", "\n  • ", "\n1. ", "\n（1）", "\n①", "专长:\n１、", "单　　位: ",
    "出生: 1900\n", "展示状态: 撤销\n", "撤销: {日期: 2024}\n", "name: ", "honors: ", "extra: ", "yes", "是", "否",
  ])

  private static let markdown = bytes([
    "**", "*", "_", "__", "***", "`", "```", "~~~\n", "# ", "###### ", "===\n", "---\n", "> ", ">", "- ", "1. ", "    ",
    "![", "[", "](", ")", "](../craftsmen/x.md)", "](javascript:x)", "](#题)", "](x.mp4)", "]: ", "[a]: /u '", "<!--",
    "-->",
    "<!-- 忽略 raw-html: 有 -->", "<a href=", "<https://a.b>", "<a@b.c>", "<?", "<![CDATA[", "</p>", "<div", "|", "| - |",
    "|-|-|\n", "\\|", "\\", "\\\n", "  \n", "“", "”", "（", "《", "&nbsp;", "&lt;", "\u{F8FF}", "\u{E000}", "\u{180E}",
  ])

  private static let template = bytes([
    "{{", "}}", "{{{", "}}}", "{{title}}", "{{{body}}}", "{{&body}}", "{{.}}", "{{#people}}", "{{/people}}",
    "{{^people}}",
    "{{#regions}}", "{{#children}}", "{{/children}}", "{{/regions}}", "{{#isCurrent}}", "{{/isCurrent}}", "{{#tags}}",
    "{{/tags}}", "{{name}}", "{{url}}", "{{studio.name}}", "{{studio.address}}", "{{#studio}}", "{{/studio}}",
    "{{> link}}", "{{> main}}", "  {{> row}}\n", "{{>*name}}", "{{<layout}}", "{{/layout}}", "{{$content}}",
    "{{/content}}",
    "{{! x }}", "{{=<% %>=}}", "<%={{ }}=%>", "<a href=\"", "<p title='", "\">", "'>", "<script>", "</script>",
    "<style>",
    "<!--", "-->", "<textarea>", "</textarea>", "<svg>", "</svg>", "<title>", "<img src=", "<a b=", "<", ">", "=", "/>",
    "<!doctype html>", "&", ";", "<iframe srcdoc=\"", "onclick=\"", "style=\"", "srcset=\"", "<math>", "<plaintext>",
  ])
}

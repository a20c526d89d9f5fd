import Diagnostics

/// Why something must not stand where it stands in HTML.
enum UnsafeContext: Hashable {
  case valueInTag
  case valueUnquoted
  case valueInElement(String)
  case valueInEventHandler(String)
  case valueInStyle
  case valueInAttribute(String)
  case valueInComment
  case valueInDoctype
  case htmlInAttribute
  case htmlInText(String)
  case textAsURL(String)
  case urlNotAlone(String)
  case tagInTag
  case inlineScript
  case inlineStyle
  case styleAttribute
  case eventHandler(String)
  case scriptURL(String)
  case markupInText(String)
  case redirectAfterText
  case cdata
  case notSeparated
  case malformedAttribute
  case unbalanced
  case unfinished

  var message: Message {
    switch self {
    case .valueInTag:
      Message("值不能放在标签名或属性名的位置", "A value stands in content or in a quoted attribute, not in a tag's own text")
    case .valueUnquoted:
      Message("属性里的值要放在引号内", "A value in an attribute stands in quotes")
    case .valueInElement(let name):
      Message("<\(name.shortened)> 里面不能放值", "No value stands inside <\(name.shortened)>")
    case .valueInEventHandler(let name):
      Message("事件属性 \(name.shortened) 里不能放值", "No value stands in the event handler \(name.shortened)")
    case .valueInStyle:
      Message("style 属性里不能放值", "No value stands in a style attribute")
    case .valueInAttribute(let name):
      Message("属性 \(name.shortened) 里不能放值", "No value stands in the attribute \(name.shortened)")
    case .valueInComment:
      Message("HTML 注释里不能放值", "No value stands in a comment")
    case .valueInDoctype:
      Message("<!doctype> 里不能放值", "No value stands in a doctype")
    case .htmlInAttribute:
      Message("HTML 不能放在标签里,只能放在标签之间", "HTML stands between tags, not inside one")
    case .htmlInText(let name):
      Message("<\(name.shortened)> 里只能放文字,不能放 HTML", "<\(name.shortened)> takes text, not HTML")
    case .textAsURL(let name):
      Message("属性 \(name.shortened) 只接受网址,不接受文字", "The attribute \(name.shortened) takes a URL, not text")
    case .urlNotAlone(let name):
      Message(
        "网址要从属性 \(name.shortened) 的开头写起,前面不能有别的内容", "A URL begins the attribute \(name.shortened); nothing precedes it")
    case .tagInTag:
      Message("“<”后面不能直接是模板标签", "A template tag does not follow “<” directly")
    case .inlineScript:
      Message("网页里不能写脚本,请用 <script src=\"…\"> 引用文件", "Scripts are files: <script src=\"…\">")
    case .inlineStyle:
      Message("网页里不能写 <style>,请把样式放进样式文件", "Styles are files, not <style>")
    case .styleAttribute:
      Message("不能使用 style 属性,请在样式文件里用 class", "Styles are files, not style attributes")
    case .eventHandler(let name):
      Message("不能使用事件属性 \(name.shortened),请写在脚本文件里", "Scripts are files, not event handlers such as \(name.shortened)")
    case .scriptURL(let name):
      Message("属性 \(name.shortened) 不能是 javascript: 网址", "The attribute \(name.shortened) is no javascript: URL")
    case .markupInText(let name):
      Message("<\(name.shortened)> 里只能是文字,“<”请写成 &lt;", "<\(name.shortened)> holds text; “<” is written &lt;")
    case .redirectAfterText:
      Message("http-equiv 要写在 content 前面", "http-equiv stands before content")
    case .cdata:
      Message("网页里不能用 <![CDATA[", "HTML has no <![CDATA[")
    case .notSeparated:
      Message("两个属性之间要有空格", "A blank separates attributes")
    case .malformedAttribute:
      Message("属性名里不能有引号、“<”,也不能以等号开头", "An attribute's name has no quotes or “<” and does not begin with “=”")
    case .unbalanced:
      Message(
        "这一段结束时所在的位置(标签、引号或注释内外)与开始时不同",
        "A section, block or partial ends inside the same tag, quotes or comment it began in")
    case .unfinished:
      Message("模板结束时还有没写完的标签、引号或注释", "A template ends outside tags, quotes and comments")
    }
  }
}

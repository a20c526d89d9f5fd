import Diagnostics

/// What can be wrong with a body.
enum BodyProblem {
  static func rawHTML(_ excerpt: String, at place: SourcePlace) -> Diagnostic {
    Diagnostic(
      .rawHTML, at: place,
      Message("正文里不能用 HTML,“\(excerpt)”已略去", "A body holds no HTML; “\(excerpt)” was left out"),
      hint: Message("请改用 Markdown 写法", "Write it in Markdown"))
  }

  static func unsafeLink(_ destination: String, kind: LinkReference.Kind, at place: SourcePlace) -> Diagnostic {
    let shown = destination.count > 60 ? destination.prefix(60) + "…" : destination
    let message =
      switch kind {
      case .link:
        Message(
          "链接地址“\(shown)”不安全,已去掉链接,文字保留",
          "The address “\(shown)” is not safe; the link was removed, its text kept")
      case .image:
        Message(
          "图片地址“\(shown)”不安全,已略去图片", "The address “\(shown)” is not safe; the picture was left out")
      }
    return Diagnostic(
      .unsafeLink, at: place, message,
      hint: Message(
        "地址只能以 http、https、mailto、tel 开头,或者是本墙内的文件",
        "An address begins with http, https, mailto or tel, or is a file of this wall"))
  }

  static func foreignPicture(_ destination: String, at place: SourcePlace) -> Diagnostic {
    let shown = destination.count > 60 ? destination.prefix(60) + "…" : destination
    return Diagnostic(
      .foreignPicture, at: place,
      Message(
        "图片“\(shown)”在别的网站上,已略去", "The picture “\(shown)” is on another site and was left out"),
      hint: Message(
        "打开网页时不向别处请求:请把图片存进 static 文件夹再引用",
        "A page requests nothing from elsewhere: put the picture into the static folder"))
  }

  static func leftoverEmphasis(at place: SourcePlace) -> Diagnostic {
    Diagnostic(
      .leftoverEmphasis, at: place,
      Message("这里的“**”没有成为加粗", "“**” did not make anything bold here"),
      hint: Message(
        "“**”要成对,里侧不能有空格;要显示星号,请写成“\\*\\*”",
        "“**” comes in pairs with no space on the inside; write “\\*\\*” for the asterisks themselves"))
  }
}

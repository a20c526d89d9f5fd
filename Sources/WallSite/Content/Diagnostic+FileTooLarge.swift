import Diagnostics

extension Diagnostic {
  static func fileTooLarge(_ file: String) -> Diagnostic {
    Diagnostic(
      .fileTooLarge, at: SourcePlace(file: file),
      .init("文件大于 1 MiB,没有读", "The file is larger than 1 MiB and was not read"),
      hint: .init(
        "一份资料只有几 KB;若里面有图片或别的数据,请另存成文件", "A profile has a few KB; pictures and other data belong into files"))
  }
}

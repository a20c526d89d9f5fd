import Diagnostics
import FrontMatter

/// What experts did for enterprises in a year or a round (助企行), in totals somebody published. Shown as stated, never
/// added to anything.
public struct ServiceRecord: Sendable, Hashable {
  public let name: String
  public let date: PartialDate
  /// 服务人次, as written.
  public let visits: String?
  public let enterprises: String?
  public let problems: String?
  public let trainees: String?
  public let source: String

  init?(_ values: FieldValues, into diagnostics: inout [Diagnostic]) {
    guard let name = values.text("name")?.value, let date = values.date("year")?.value,
      let source = values.text("source")?.value
    else { return nil }
    self.name = name
    self.date = date
    self.source = source
    visits = Self.figure(values.text("visits"), "服务人次", into: &diagnostics)
    enterprises = Self.figure(values.text("enterprises"), "服务企业", into: &diagnostics)
    problems = Self.figure(values.text("problems"), "解决问题", into: &diagnostics)
    trainees = Self.figure(values.text("trainees"), "培训职工", into: &diagnostics)
  }

  private static func figure(
    _ written: Located<String>?, _ field: String, into diagnostics: inout [Diagnostic]
  ) -> String? {
    guard let written else { return nil }
    if !written.value.unicodeScalars.contains(where: { ("0"..."9").contains($0) || ("０"..."９").contains($0) }) {
      diagnostics.append(
        Diagnostic(
          .invalidNumber, at: written.place,
          .init(
            "“\(field)”里要有阿拉伯数字,这里是“\(written.value)”", "“\(field)” holds a number in digits, not “\(written.value)”"),
          hint: .init(
            "照出处写,如 36家、1200余人次;没有数字的不写", "Write it as stated, such as 36家, 1200余人次; leave out what has no number")))
    }
    return written.value
  }
}

import Diagnostics
import FrontMatter

/// Reads `strings.yml`: the program's own, and over it the wall's.
enum InterfaceTextReader {
  private static let fields = FieldSet(
    .init("界面文字", "the interface text"),
    [Field("文字", "strings", .extras, isRequired: true, meaning: "键和文字。")])

  /// - Parameters:
  ///   - own: The program's file; every key must be in it.
  ///   - wall: The wall's file, which may replace some of the texts.
  static func read(
    own: (file: String, bytes: [UInt8]), wall: (file: String, bytes: [UInt8])?, into diagnostics: inout [Diagnostic]
  ) -> InterfaceText {
    var texts: [String: String] = [:]
    for entry in entries(own, into: &diagnostics) { texts[entry.name.value] = entry.text.value }
    if let wall {
      for entry in entries(wall, into: &diagnostics) {
        let key = entry.name.value
        if texts.updateValue(entry.text.value, forKey: key) == nil {
          diagnostics.append(unknown(entry.name, among: texts.keys.filter { $0 != key }))
        }
      }
    }
    let missing = TextKey.allCases.map(\.name).filter { texts[$0] == nil }
    if !missing.isEmpty {
      diagnostics.append(
        Diagnostic(
          .missingString, at: SourcePlace(file: own.file),
          .init(
            "界面文字缺少 \(missing.joined(separator: "、"))", "The interface text lacks \(missing.joined(separator: ", "))"),
          hint: .init("程序自带的文件不全,请重新安装程序", "The program's own files are incomplete; install it again")))
    }
    return InterfaceText(texts)
  }

  private static func entries(
    _ source: (file: String, bytes: [UInt8]), into diagnostics: inout [Diagnostic]
  ) -> [ExtraEntry] {
    DocumentReader(fields: fields, layout: .settings)
      .read(source.bytes, file: source.file, into: &diagnostics)?.values.extras("strings") ?? []
  }

  private static func unknown(_ name: Located<String>, among known: [String]) -> Diagnostic {
    let near = NearMiss.nearest(to: name.value, among: known)
    return Diagnostic(
      .unknownString, at: name.place,
      Message("没有名为“\(name.value)”的界面文字", "There is no interface text “\(name.value)”").proposing(near))
  }
}

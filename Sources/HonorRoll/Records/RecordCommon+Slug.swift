import Diagnostics
import FrontMatter
import HanText

extension RecordCommon {
  /// The file's name without folder and ending.
  static func stem(of file: String) -> String {
    var file = file
    return file.withUTF8 { bytes in
      var (start, end) = (bytes.count, bytes.count)
      while start > 0, bytes[start - 1] != UInt8(ascii: "/") { start -= 1 }
      if end - start >= 3, bytes[end - 3] == UInt8(ascii: "."), bytes[end - 2] == UInt8(ascii: "m"),
        bytes[end - 1] == UInt8(ascii: "d")
      {
        end -= 3
      }
      return String(knownUTF8: UnsafeBufferPointer(rebasing: bytes[start..<end]))
    }
  }

  /// The slug that is written, or the one the stem's pinyin gives; what is wrong with it is reported.
  static func slug(
    _ written: Located<String>?, stem: String, place: SourcePlace, reading: Slug.Reading,
    into diagnostics: inout [Diagnostic]
  ) -> String? {
    if let written {
      guard Slug.isValid(written.value) else {
        diagnostics.append(.invalidSlug(written))
        return nil
      }
      return written.value
    }
    let slug = Slug(stem: stem, as: reading)
    guard let text = slug.text else {
      diagnostics.append(
        Diagnostic(
          .emptySlug, at: SourcePlace(file: place.file),
          .init("文件名“\(stem)”里没有能写进网址的字", "The file name “\(stem)” gives no address"),
          hint: .init("请加一行“网址:”,只用小写字母、数字和连字符", "Add a line “网址:” with lower-case letters, digits and hyphens")))
      return nil
    }
    if ReservedName.isReserved(text) {
      diagnostics.append(.reservedSlug(text, at: SourcePlace(file: place.file)))
      return nil
    }
    if let unread = slug.unreadable.first {
      diagnostics.append(
        Diagnostic(
          .unknownCharacter, at: SourcePlace(file: place.file),
          .init(
            "字表里没有“\(unread)”的读音,网址里略去了它", "“\(unread)” has no reading in the table and is left out of the address"),
          hint: .init("请加一行“网址:”写明地址", "Add a line “网址:” that gives the address")))
    }
    return text
  }

  /// The former addresses that need a redirect: neither the present one, nor one that was given before.
  static func aliases(
    _ written: [Located<String>], besides slug: String?, into diagnostics: inout [Diagnostic]
  ) -> [Located<String>] {
    guard !written.isEmpty else { return [] }
    var taken = Set([slug].compactMap { $0 })
    var aliases: [Located<String>] = []
    for alias in written {
      guard Slug.isValid(alias.value) else {
        diagnostics.append(.invalidSlug(alias))
        continue
      }
      if taken.insert(alias.value).inserted { aliases.append(alias) }
    }
    return aliases
  }
}

extension Diagnostic {
  static func invalidSlug(_ slug: Located<String>) -> Diagnostic {
    guard !ReservedName.isReserved(slug.value) else { return .reservedSlug(slug.value, at: slug.place) }
    return Diagnostic(
      .invalidSlug, at: slug.place,
      .init(
        "网址“\(slug.value)”只能用小写字母、数字和连字符,如 nie-hong",
        "The address “\(slug.value)” may hold only lower-case letters, digits and hyphens, such as nie-hong"))
  }

  fileprivate static func reservedSlug(_ slug: String, at place: SourcePlace) -> Diagnostic {
    Diagnostic(
      .invalidSlug, at: place,
      .init(
        "“\(slug)”是 Windows 的保留名,不能作网址", "“\(slug)” is a name Windows keeps for itself and can be no address"),
      hint: .init("请写一个别的“网址:”", "Give it another “网址:”"))
  }
}

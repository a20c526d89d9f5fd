import HanText
import HonorRoll
import StringTemplates

/// What templates see as `seal`: it stands in for a portrait, with the surname, or the first character of a name without
/// one. Its shape comes from the name, so that a wall is not uniform and a person's seal never changes.
struct SealView: Sendable {
  let profile: Craftsman

  static let schema = ViewSchema<Self>(
    "seal", "代替照片的印章",
    [
      .text("text", "姓,一两个字", writing: { $0.profile.name.writeSeal(into: &$1) }),
      .flag("isOval", "是否椭圆") { $0.profile.name.hasOvalSeal },
      .flag("isDouble", "是否两个字") { $0.profile.name.surnameLength == 2 },
    ])
}

extension PersonName {
  fileprivate func writeSeal(into writer: inout ViewWriter) {
    var text = text
    text.withUTF8 { utf8 in
      // A character begins at each byte that doesn't follow another.
      var (end, left) = (0, max(surnameLength, 1))
      while end < utf8.count {
        if utf8[end] & 0xC0 != 0x80 {
          if left == 0 { break }
          left -= 1
        }
        end += 1
      }
      writer.append(UnsafeBufferPointer(rebasing: utf8[..<end]))
    }
  }

  fileprivate var hasOvalSeal: Bool { text.unicodeScalars.reduce(0) { ($0 &* 31) &+ $1.value } % 5 == 0 }
}

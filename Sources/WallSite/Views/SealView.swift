import StringTemplates

/// What templates see as `seal`.
struct SealView: Sendable {
  let text: String
  let isOval: Bool
  let isDouble: Bool

  static let schema = ViewSchema<Self>(
    "seal", "代替照片的印章",
    [
      .text("text", "姓,一两个字") { $0.text },
      .flag("isOval", "是否椭圆") { $0.isOval },
      .flag("isDouble", "是否两个字") { $0.isDouble },
    ])
}

import StringTemplates

/// What templates see as `lineageTree`.
struct LineageTreeView: Sendable {
  let anchor: String
  let drawing: [UInt8]

  static let schema = ViewSchema<Self>(
    "lineageTree", "一支师承的图",
    [
      .text("anchor", "页内锚点") { $0.anchor },
      .html("drawing", "图,一个 svg 元素;读屏用分层的名单") { $0.drawing },
    ])
}

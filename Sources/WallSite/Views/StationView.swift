import StringTemplates

/// What templates see as `station`.
struct StationView: Sendable {
  let title: String
  let about: String?

  static let schema = ViewSchema<Self>(
    "station", "联盟的一个工作站",
    [
      .text("title", "名称") { $0.title },
      .text("about", "所在单位、地点和设立时间") { $0.about },
    ])
}

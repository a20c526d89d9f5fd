import FrontMatter
import HonorRoll

extension DataField {
  /// What the foot of every record's page says.
  @inline(__always)
  static func foot(_ common: @escaping @Sendable (Record) -> RecordCommon) -> [Self] {
    [
      .list(
        "extra", "其他", "资料里自定的项目。",
        of: [
          DataField<ExtraEntry>.text("name", "项目", "名称。", isRequired: true) { $0.name.value },
          .text("text", "内容", "内容。", isRequired: true) { $0.text.value },
        ]
      ) {
        common($0).extras
      } title: {
        "\($0.name.value):\($0.text.value)"
      },
      .texts("sources", "来源", "资料的出处。") { common($0).sources },
      .choice("verified", "核实", "是否与正式文件核对过。", ["已核", "待核", "有争议"]) { common($0).verified },
      .date("updated", "更新", "资料最后一次改动的日期。") { common($0).updated },
    ]
  }

  /// The record's own page, which is also what tells it from all others.
  @inline(__always)
  static func own(_ common: @escaping @Sendable (Record) -> RecordCommon) -> Self {
    Self("page", "页面", "记录的页面,从网站的根算起;也是记录的编号。", .page, isRequired: true) { record, _, writer, output in
      output.member(writer.key, pageOf: common(record))
    }
  }
}

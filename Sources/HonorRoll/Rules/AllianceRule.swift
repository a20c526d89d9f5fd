import Diagnostics
import FrontMatter

/// What must be true of one alliance's profile: its dates are past, and each published number has a source.
struct AllianceRule {
  let asOf: PartialDate

  func check(_ values: FieldValues, into diagnostics: inout [Diagnostic]) {
    let future = FutureDateRule(asOf: asOf)
    future.check(values.date("founded"), into: &diagnostics)
    for station in values.maps("stations") { future.check(station.date("founded"), into: &diagnostics) }
    for figure in values.maps("figures") where figure.text("source") == nil {
      guard let name = figure.text("name") else { continue }
      diagnostics.append(
        Diagnostic(
          .figureWithoutSource, at: name.place,
          .init("“\(name.value)”的数字没有写来源", "The number of “\(name.value)” has no source"),
          hint: .init("请写“来源: 示例日报 2024-05-08”;没有公布过的数字不写", "Write “来源: …”; leave out what nobody published")))
    }
  }
}

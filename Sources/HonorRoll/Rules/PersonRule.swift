import Diagnostics
import FrontMatter

/// What must be true of one person's profile.
struct PersonRule {
  let settings: WallSettings
  let asOf: PartialDate

  func check(_ craftsman: Craftsman, values: FieldValues, into diagnostics: inout [Diagnostic]) {
    FutureDateRule(asOf: asOf).check(values.date("born"), into: &diagnostics)
    if craftsman.isDeceased, craftsman.isExpert, let place = values.place(of: "expert") {
      diagnostics.append(
        Diagnostic(
          .deceasedExpert, at: place,
          .init("已故者不列入专家库", "The deceased are not listed in the expert directory"),
          hint: .init("请去掉“专家”一项", "Remove “专家”")))
    }
    if let tier = craftsman.tierOverride, !settings.tiers.contains(where: { $0.name == tier.value }) {
      let names = settings.tiers.map(\.name)
      let near = NearMiss.nearest(to: tier.value, among: names)
      diagnostics.append(
        Diagnostic(
          .unknownTier, at: tier.place,
          Message("本墙没有“\(tier.value)”这一级", "This wall has no tier “\(tier.value)”").proposing(near),
          hint: .init(
            "本墙的层级:\(names.joined(separator: "、"))", "The tiers of this wall: \(names.joined(separator: ", "))")))
    }
  }
}

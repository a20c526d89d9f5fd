import Diagnostics
import FrontMatter

/// What must be true of one person's profile.
struct PersonRule {
  let settings: WallSettings
  let asOf: PartialDate

  func check(_ craftsman: Craftsman, values: FieldValues, into diagnostics: inout [Diagnostic]) {
    FutureDateRule(asOf: asOf).check(values.date("born"), into: &diagnostics)
    if let expert = craftsman.expert {
      for service in expert.services {
        settings.expertServices.check(service, field: .init("专家服务", "services of experts"), into: &diagnostics)
      }
      PrivateContactRule().check(expert.contact, into: &diagnostics)
    }
    if craftsman.isDeceased, let expert = craftsman.expert {
      diagnostics.append(
        Diagnostic(
          .deceasedExpert, at: expert.place,
          .init("已故者不列入专家库", "The deceased are not listed in the expert directory"),
          hint: .init("请去掉“专家”一项", "Remove “专家”")))
    }
    checkTierOfRevoked(craftsman, into: &diagnostics)
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

  /// A step written in the profile stays when the award that lifted to it is taken back.
  private func checkTierOfRevoked(_ craftsman: Craftsman, into diagnostics: inout [Diagnostic]) {
    guard let written = craftsman.tierOverride,
      let tier = settings.tiers.first(where: { $0.name == written.value }),
      let revoked = craftsman.awards.first(where: { !$0.isInForce && tier.names($0, in: settings.catalogue) }),
      !craftsman.awards.contains(where: { tier.isReached(by: $0, in: settings.catalogue) })
    else { return }
    diagnostics.append(
      Diagnostic(
        .revocationMismatch, at: written.place,
        .init(
          "“\(revoked.title)”已经撤销,“层级”还写着“\(tier.name)”",
          "“\(revoked.title)” was revoked but the step “\(tier.name)” is still written"),
        hint: .init("请去掉“层级”一行,由有效的荣誉算出", "Remove “层级”: the awards in force tell the step")))
  }
}

import Diagnostics

/// Whoever looks for an expert is told whom to ask: the wall's union, where the expert's own entry names nobody.
struct ExpertContactRule {
  let settings: WallSettings

  /// Says so once, however many experts there are.
  func check(_ people: [RollPerson], into diagnostics: inout [Diagnostic]) {
    guard settings.experts.contact == nil,
      let person = people.first(where: { $0.profile.isListedExpert && $0.profile.expert?.contact == nil }),
      let expert = person.profile.expert
    else { return }
    diagnostics.append(
      Diagnostic(
        .expertWithoutContact, at: expert.place,
        .init("专家库没有联系方式,别人不知道向谁请专家", "The directory of experts says nowhere whom to ask"),
        hint: .init(
          "在 wall.yml 写“专家库: {联系: 工会的办公电话}”", "Write “专家库: {联系: the union's office phone}” in wall.yml")))
  }
}

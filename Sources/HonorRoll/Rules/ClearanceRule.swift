import Diagnostics
import FrontMatter

/// Records of units and industries that the wall lists as sensitive, by whichever of their names, need a clearance
/// before anything is published.
struct ClearanceRule {
  let settings: WallSettings

  /// - Parameters:
  ///   - units: All that the record will show: of a person also the units in which honors were received.
  ///   - clearance: What is written below `保密审查`.
  func check(
    units: @autoclosure () -> [Located<String>], industry: Located<String>?, clearance: FieldValues?,
    common: RecordCommon, into diagnostics: inout [Diagnostic]
  ) {
    guard common.display == .listed || common.display == .notice else { return }
    let sensitive = sensitive(units, industry)
    switch clearance?.text("result") {
    case let clearance? where clearance.value == "待审" || clearance.value == "不得公开":
      diagnostics.append(
        Diagnostic(
          .clearanceMissing, at: clearance.place,
          .init("保密审查结论是“\(clearance.value)”,不能上墙", "The clearance is “\(clearance.value)”: it can't be published"),
          hint: .init("请先写“展示状态: 草稿”", "Set “展示状态: 草稿” until it is cleared")))
    case nil:
      // A clearance that can't be understood was reported.
      guard let sensitive, clearance == nil else { return }
      diagnostics.append(
        Diagnostic(
          .clearanceMissing, at: sensitive.place,
          .init(
            "“\(sensitive.value)”列在涉密名单里,必须有保密审查结论",
            "“\(sensitive.value)” is on the sensitive list and needs a clearance"),
          hint: .init(
            "审查后加一行“保密审查: 已审可公开”", "After the review add a line “保密审查: 已审可公开”")))
    default:
      return
    }
  }

  private func sensitive(_ units: () -> [Located<String>], _ industry: Located<String>?) -> Located<String>? {
    if !settings.sensitiveUnits.isEmpty,
      let unit = units().first(where: { settings.sensitiveUnits.contains(settings.unitNames.canonical($0.value)) })
    {
      return unit
    }
    guard !settings.sensitiveIndustries.isEmpty, let industry else { return nil }
    return settings.sensitiveIndustries.contains(settings.industryNames.canonical(industry.value)) ? industry : nil
  }
}

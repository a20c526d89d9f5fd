import Diagnostics
import FrontMatter

/// What must be true of one achievement's file: its kind is known, its benefit certified, its patent what it says.
struct AchievementRule {
  let settings: WallSettings

  func check(_ achievement: Achievement, values: FieldValues, into diagnostics: inout [Diagnostic]) {
    let kinds = settings.achievementKinds
    let known = achievement.kind.flatMap { kinds.position(of: $0.value) }
    if let kind = achievement.kind, known == nil {
      diagnostics.append(
        .unlistedTerm(
          kind, near: NearMiss.nearest(to: kind.value, among: kinds.names),
          field: .init("成果类别", "kinds of achievements")))
    }
    checkBenefit(achievement.benefit, into: &diagnostics)
    checkPatent(
      achievement, isPatent: known.map { kinds.entries[$0].isPatent } ?? false, values.map("patent"),
      into: &diagnostics)
  }

  private func checkBenefit(_ benefit: Benefit?, into diagnostics: inout [Diagnostic]) {
    guard let benefit else { return }
    settings.benefitBases.check(
      benefit.basis, field: .init("效益口径", "bases of benefits"), into: &diagnostics)
    guard !benefit.isCertified else { return }
    let missing = [benefit.basis == nil ? "口径" : nil, benefit.certifier == nil ? "出具单位" : nil].compactMap { $0 }
    let fields = missing.joined(separator: "”和“")
    diagnostics.append(
      Diagnostic(
        .uncertifiedBenefit, at: benefit.place,
        .init("效益没有写“\(fields)”,照列而不计入合计", "The benefit lacks “\(fields)”; it is shown and not added up"),
        hint: .init(
          "补上效益证明上的口径和出具单位;不宜公开的写“不公开: 是”",
          "Add what the certificate counts and who issued it; write “不公开: 是” to keep it private")))
  }

  /// - Parameter isPatent: Whether it is of a kind of patents.
  private func checkPatent(
    _ achievement: Achievement, isPatent: Bool, _ values: FieldValues?, into diagnostics: inout [Diagnostic]
  ) {
    let kind = achievement.kind
    // A state that can't be understood was reported.
    if let kind, isPatent, achievement.patent?.state == nil, values?.place(of: "state") == nil {
      diagnostics.append(
        Diagnostic(
          .patentState, at: achievement.patent?.number?.place ?? kind.place,
          .init("“\(kind.value)”没有写专利状态,不计入专利", "The patent's state isn't written; it is not counted as one"),
          hint: .init(
            "写明“专利: {号: …, 状态: 授权}”;只有授权的算专利,“申请”“失效”照列不计",
            "Write “专利: {号: …, 状态: 授权}”; only a granted one counts, others are listed as what they are")))
    }
    guard let patent = achievement.patent else { return }
    if isPatent, patent.state == .granted, patent.number == nil {
      diagnostics.append(
        Diagnostic(
          .patentNumber, at: values?.place(of: "state") ?? achievement.common.place,
          .init("授权的专利没有写专利号", "A granted patent has a number"),
          hint: .init("请写证书上的专利号,如“号: ZL202310000000.0”", "Write the certificate's, such as “号: ZL202310000000.0”")))
    }
    if let number = patent.number, let problem = PatentNumber.problem(of: number.value, kind: kind?.value) {
      diagnostics.append(
        Diagnostic(
          .patentNumber, at: number.place, problem,
          hint: .init("请与专利证书核对", "Compare it with the certificate")))
    }
  }
}

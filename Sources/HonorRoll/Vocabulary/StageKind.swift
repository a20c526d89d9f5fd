/// The stages a campaign commonly goes through (评选阶段), each with the other names in use.
public enum StageKind: String, Sendable, CaseIterable, Hashable {
  case launch = "部署启动"
  case application = "申报推荐"
  case unitNotice = "单位公示"
  case qualification = "资格审查"
  case consultation = "征求意见"
  case assessment = "专家评审"
  case decision = "研究审定"
  case notice = "社会公示"
  case naming = "命名"
  case presentation = "发布颁授"

  private var aliases: [String] {
    switch self {
    case .launch: ["发布通知", "启动"]
    case .application: ["组织推荐", "个人自荐", "单位申报", "申报", "推荐"]
    case .unitNotice: []
    case .qualification: ["初审"]
    case .consultation: ["部门联审"]
    case .assessment: ["评审", "复审", "实地考察"]
    case .decision: ["审定", "党组会议审定"]
    case .notice: ["公示", "拟命名公示"]
    case .naming: ["命名决定", "表彰决定", "授予", "命名表彰"]
    case .presentation: ["发布仪式", "表彰大会", "授牌"]
    }
  }

  /// - Parameter name: As a campaign's file has it.
  init?(name: String) {
    guard let kind = Self.allCases.first(where: { $0.rawValue == name || $0.aliases.contains(name) }) else {
      return nil
    }
    self = kind
  }
}

import StringTemplates

/// What templates see as `craftsman`.
struct CraftsmanView: Sendable {
  let name: String
  let isShort: Bool
  let isLong: Bool
  let note: String?
  let pinyin: String?
  let seal: SealView
  let tier: LinkView?
  let tierColor: String
  let summary: String?
  let quote: String?
  let facts: [FactView]
  let honorGroups: [HonorGroupView]
  let skills: [String]
  let signature: String?
  let studios: [StudioLinkView]
  let alliances: [LinkView]
  let line: PersonLineView?
  let expert: ExpertView?
  let related: [RelatedRecordsView]
  let article: ArticleParts

  static let schema = ViewSchema<Self>(
    "craftsman", "工匠(craftsman.mustache)",
    [
      .text("name", "姓名") { $0.name },
      .flag("isShort", "两个字") { $0.isShort },
      .flag("isLong", "七个字以上,字号收小") { $0.isLong },
      .text("note", "附注") { $0.note },
      .text("pinyin", "拼音") { $0.pinyin },
      .view("seal", "印章", SealView.schema) { $0.seal },
      .view("tier", "层级", LinkView.schema) { $0.tier },
      .text("tierColor", "gold、silver、bronze、steel 或 none") { $0.tierColor },
      .text("summary", "摘要") { $0.summary },
      .text("quote", "语录") { $0.quote },
      .list("facts", "资料", FactView.schema) { $0.facts },
      .flag("hasFacts", "有没有资料、绝活或专长") {
        !$0.facts.isEmpty || !$0.skills.isEmpty || !($0.signature ?? "").isEmpty
      },
      .list("honorGroups", "荣誉,按级别", HonorGroupView.schema) { $0.honorGroups },
      .flag("hasHonors", "有没有荣誉") { !$0.honorGroups.isEmpty },
      .texts("skills", "专长") { $0.skills },
      .flag("hasSkills", "有没有专长") { !$0.skills.isEmpty },
      .text("signature", "绝活") { $0.signature },
      .list("studios", "工作室", StudioLinkView.schema) { $0.studios },
      .flag("hasStudios", "有没有工作室") { !$0.studios.isEmpty },
      .list("alliances", "牵头的联盟", LinkView.schema) { $0.alliances },
      .flag("hasAlliances", "有没有牵头的联盟") { !$0.alliances.isEmpty },
      .list("mentors", "师傅", MentorView.schema) { $0.line?.mentors ?? [] },
      .flag("hasMentors", "有没有师傅") { $0.line.map { !$0.mentors.isEmpty } ?? false },
      .list("apprentices", "徒弟,前若干位", LinkView.schema) { $0.line?.apprentices ?? [] },
      .flag("hasApprentices", "有没有徒弟") { $0.line.map { !$0.apprentices.isEmpty } ?? false },
      .view("line", "师承:师徒以外的两代和图", PersonLineView.schema) { $0.line },
      .view("expert", "专家库里的资料", ExpertView.schema) { $0.expert },
      .list("related", "成果等", RelatedRecordsView.schema) { $0.related },
    ] + ArticleParts.slots { $0.article })
}

import HonorRoll
import StringTemplates

/// What templates see as `craftsman`. Most of it is read from the roll while it is laid out.
struct CraftsmanView: Sendable {
  let composer: PageComposer
  let person: RollPerson
  /// Among the roll's people.
  let position: Int
  let facts: [Fact]
  let line: PersonLineView?
  let expert: ExpertView?
  let related: [RelatedRecordsView]
  let article: ArticleParts

  private var profile: Craftsman { person.profile }
  private var context: SiteContext { composer.context }

  private var tier: LinkView? {
    person.tier.map { LinkView(title: context.roll.settings.tiers[$0].name, url: context.tierURLs[$0]) }
  }

  private func writePinyin(into writer: inout ViewWriter) {
    if let pinyin = profile.pinyin {
      writer.append(pinyin)
    } else {
      Romanization.withText(of: profile.name) { writer.append($0) }
    }
  }

  private var hasStudios: Bool { !person.studios.isEmpty || !person.studiosLedBefore.isEmpty }

  static let schema = ViewSchema<Self>(
    "craftsman", "工匠(craftsman.mustache)",
    [
      .text("name", "姓名", writing: { $1.append($0.profile.name.text) }),
      .flag("isShort", "两个字") { $0.profile.name.isTwoCharacters },
      .flag("isLong", "七个字以上,字号收小") { $0.profile.name.isLong },
      .text("note", "附注") { $0.profile.isDeceased ? $0.composer.deceasedNote : nil },
      .text("pinyin", "拼音", writing: { $0.writePinyin(into: &$1) }),
      .view("seal", "印章", SealView.schema) { SealView(profile: $0.profile) },
      .view("tier", "层级", LinkView.schema) { $0.tier },
      .text("tierColor", "gold、silver、bronze、steel 或 none") { $0.context.tierColor($0.person.tier) },
      .text("summary", "摘要", mark: { _ in RecordProse.Mark.summary.rawValue }, { $0.profile.summary }),
      .text("quote", "语录", mark: { _ in RecordProse.Mark.quote.rawValue }, writing: { $1.append($0.profile.quote) }),
      .list("facts", "资料", FactView.schema, writing: { $1.append($0.facts) }),
      .flag("hasFacts", "有没有资料、绝活或专长") {
        !$0.facts.isEmpty || !$0.profile.skills.isEmpty || !($0.profile.signature ?? "").isEmpty
      },
      .list(
        "honorGroups", "荣誉,按级别", HonorGroupView.schema,
        writing: { $0.composer.addHonors(of: $0.person, to: &$1) }),
      .flag("hasHonors", "有没有荣誉", over: "honorGroups"),
      .texts("skills", "专长") { $0.profile.skills },
      .flag("hasSkills", "有没有专长", over: "skills"),
      .text(
        "signature", "绝活", mark: { _ in RecordProse.Mark.signature.rawValue },
        writing: { $1.append($0.profile.signature) }),
      .list(
        "studios", "工作室", StudioLinkView.schema,
        writing: { $0.composer.addStudios(of: $0.person, $0.position, to: &$1) }),
      .flag("hasStudios", "有没有工作室") { $0.hasStudios },
      .list(
        "alliances", "牵头的联盟", LinkView.schema,
        writing: { view, list in
          for alliance in view.person.alliances { list.append(view.context.link(toAlliance: alliance)) }
        }),
      .flag("hasAlliances", "有没有牵头的联盟", over: "alliances"),
      .list("mentors", "师傅", MentorView.schema, writing: { $0.composer.addMentors(of: $0.person, to: &$1) }),
      .flag("hasMentors", "有没有师傅", over: "mentors"),
      .list(
        "apprentices", "徒弟,前若干位", LinkView.schema, writing: { $0.composer.addApprentices(of: $0.person, to: &$1) }),
      .flag("hasApprentices", "有没有徒弟", over: "apprentices"),
      .view("line", "师承:师徒以外的两代和图", PersonLineView.schema) { $0.line },
      .view("expert", "专家库里的资料", ExpertView.schema) { $0.expert },
      .list("related", "成果等", RelatedRecordsView.schema) { $0.related },
    ] + ArticleParts.slots { $0.article })
}

import Diagnostics
import FrontMatter

/// The words a wall uses in one field, in their order.
public struct WordList: Sendable, Hashable {
  public let words: [String]

  /// - Parameter words: One that comes again is left out.
  init(_ words: [String]) {
    var seen: Set<String> = []
    self.words = words.filter { seen.insert($0).inserted }
  }

  /// The word's place in the list; a word that is not in it comes after all others.
  public func rank(of word: String?) -> Int { word.flatMap { words.firstIndex(of: $0) } ?? words.count }

  /// Warns of a word that is not in the list.
  ///
  /// - Parameter field: What the list is called in `wall.yml`, and what its words are in English.
  func check(_ word: Located<String>?, field: Message, into diagnostics: inout [Diagnostic]) {
    guard let word, !holds(word.value) else { return }
    diagnostics.append(.unlistedTerm(word, near: NearMiss.nearest(to: word.value, among: words), field: field))
  }

  /// Nearly every word is one of the list to the byte; comparing two that differ brings both into their normal form.
  private func holds(_ word: String) -> Bool {
    words.contains { $0.utf8.count == word.utf8.count && $0.utf8.elementsEqual(word.utf8) } || words.contains(word)
  }

  static let competitionCategories = WordList(["劳动竞赛", "职业技能竞赛", "岗位练兵", "技能比武", "安全生产竞赛"])
  static let competitionLevels = WordList([
    "国家级一类", "国家级二类", "省级一类", "省级二类", "市级一类", "市级二类", "县级", "企业级",
  ])
  static let competitionDivisions = WordList(["职工组", "学生组", "教师组", "团体"])
  static let competitionRanks = WordList([
    "第一名", "第二名", "第三名", "第四名", "第五名", "第六名", "第七名", "第八名", "第九名", "第十名", "一等奖", "二等奖", "三等奖", "优胜奖", "优秀组织奖",
  ])
  static let eventTypes = WordList([
    "进企业", "进园区", "进校园", "进职教园区", "进社区", "进机关", "进班组", "宣讲", "专题讲座", "经验交流", "实操演示", "参观学习",
    "工匠学院授课", "线上课程", "劳模工匠助企行", "技术交流", "技能展示", "师徒结对仪式", "发布仪式", "授牌仪式", "疗休养", "走访慰问", "志愿服务",
  ])
  static let courseForms = WordList(["菜单式课程", "讲座", "实训", "直播", "录播"])
  static let expertServices = WordList([
    "技术咨询", "现场指导", "联合攻关", "工艺改进", "产品开发", "成果转化", "技能培训", "名师带徒", "宣讲授课", "竞赛命题与裁判", "项目评审",
    "班组管理指导", "安全生产指导", "线上指导",
  ])
  static let apprenticeshipKinds = WordList(["师徒结对", "名师带徒", "导师带徒", "企业新型学徒制", "技艺传承"])
  static let benefitBases = WordList(["年度经济效益", "累计经济效益", "节约成本"])
}

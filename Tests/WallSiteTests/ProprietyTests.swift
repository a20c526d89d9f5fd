import Testing

@Suite("Propriety")
struct ProprietyTests {
  /// A wall on which one person, studio and alliance in each state is named wherever a name can be named.
  private func wall(state: String, settings: String = "") throws -> FixtureWall {
    let wall = try FixtureWall(settings: "名称: 测试工匠墙\n站点地址: https://example.org/\n所在: {市: 滨海市}\n\(settings)")
    try wall.craftsman(
      "隐名人",
      """
      展示状态: \(state)
      曾用网址: [yin-ming-old]
      单位: 隐名人单位
      工种: 隐名人工种
      地区: 隐名人地区
      行业: 隐名人行业
      更新: 2026-04-01
      师傅: [张伟]
      工作室: [普通工作室]
      荣誉: [{名称: 全国劳动模范, 年份: 2015}]
      """, body: "隐名人的正文。")
    try wall.studio("隐名人工作室", "展示状态: \(state)\n领衔人: 隐名人\n成员: [张伟]\n联盟: [普通联盟]\n更新: 2026-04-02")
    try wall.alliance("隐名人联盟", "展示状态: \(state)\n牵头: [隐名人]\n成员工作室: [普通工作室]")
    try wall.page("隐名人页面", "展示状态: \(state)\n菜单: 是")
    try wall.craftsman("张伟", "师傅: [隐名人]\n工作室: [隐名人工作室]\n更新: 2026-04-01")
    try wall.studio("普通工作室", "领衔人: 隐名人\n成员: [隐名人, 张伟]\n联盟: [隐名人联盟]")
    try wall.alliance("普通联盟", "牵头: [隐名人, 隐名人工作室]\n成员工作室: [隐名人工作室, 普通工作室]")
    return wall
  }

  @Test("Who is suspended, withdrawn or under notice leaves no trace", arguments: ["暂停展示", "撤下", "公示"])
  func hidden(state: String) async throws {
    let site = try await wall(state: state).build()
    #expect(try site.files(mentioning: "隐名人") == [])
    #expect(try site.files(mentioning: "yin-ming") == [])
    #expect(!site.has("rolls.html"))
    #expect(try site.words("index.html").contains("1 位工匠"))
  }

  @Test("A draft has no page; its name may be named as any outsider's, and the preview shows it")
  func draft() async throws {
    let wall = try wall(state: "草稿")
    let site = try await wall.build()
    #expect(try site.files(mentioning: "yin-ming") == [])
    #expect(try site.words("craftsmen/zhang-wei.html").contains("隐名人"))
    // Both on the wall, they can't be each other's mentors.
    try wall.craftsman("张伟", "工作室: [隐名人工作室]")
    let preview = try await wall.build(drafts: true)
    #expect(preview.has("craftsmen/yin-ming-ren.html") && preview.has("craftsmen/yin-ming-old.html"))
  }

  @Test("Who is revoked leaves neutral pages at all old addresses, without a name")
  func revoked() async throws {
    let site = try await wall(state: "撤销").build()
    #expect(try site.files(mentioning: "隐名人") == [])
    let neutral = [
      "alliances/yin-ming-ren-lian-meng.html", "craftsmen/yin-ming-old.html", "craftsmen/yin-ming-ren.html",
      "studios/yin-ming-ren-gong-zuo-shi.html",
    ]
    #expect(try site.files(mentioning: "yin-ming") == neutral)
    for page in neutral {
      #expect(try site.text(page).contains(#"<meta name="robots" content="noindex">"#))
      #expect(try site.text(page).contains("该页面已撤下"))
    }
    #expect(try !site.text("sitemap.xml").contains("yin-ming"))
  }

  @Test("A revoked award leaves rolls, tier and counts; who has none left is neutral")
  func revokedAward() async throws {
    func site(_ settings: String) async throws -> BuiltSite {
      let wall = try FixtureWall(settings: "名称: 墙\n层级: [{名称: 高层, 荣誉: [全国劳动模范]}]\n\(settings)")
      try wall.craftsman(
        "失奖人",
        "荣誉: [{名称: 全国劳动模范, 年份: 2015, 状态: 已撤销, 撤销: {日期: 2020-03-01, 文号: 撤字1号, 机关: 某机关}}, {名称: 全国技术能手, 年份: 2012}]")
      try wall.craftsman(
        "全失人", "荣誉: [{名称: 全国劳动模范, 年份: 2015, 状态: 已撤销, 撤销: {日期: 2020-03-01, 文号: 撤字2号, 机关: 某机关}}]")
      try wall.craftsman("张伟", "荣誉: [{名称: 全国劳动模范, 年份: 2015}]")
      return try await wall.build()
    }
    let site = try await site("")
    #expect(try site.words("rolls/quan-guo-lao-dong-mo-fan-2015.html").contains("个人 1 人"))
    #expect(try site.files(mentioning: "全失人") == [])
    #expect(try !site.words("tiers/gao-ceng.html").contains("失奖人"))
    #expect(try !site.words("craftsmen/shi-jiang-ren.html").contains("劳动模范"))
    #expect(try site.words("index.html").contains("2 位工匠"))
    #expect(try site.files(mentioning: "撤字") == [], "The decision is the authority's to announce.")

    let announced = try await self.revocationsPublished(site)
    #expect(announced)
  }

  private func revocationsPublished(_ silent: BuiltSite) async throws -> Bool {
    let wall = try FixtureWall(settings: "名称: 墙\n公开: {撤销公告: 是}\n")
    try wall.craftsman(
      "全失人", "荣誉: [{名称: 全国劳动模范, 年份: 2015, 状态: 已撤销, 撤销: {日期: 2020-03-01, 文号: 撤字2号, 机关: 某机关}}]")
    let words = try await wall.build().words("craftsmen/quan-shi-ren.html")
    return words.contains("某机关撤字2号，2020年3月1日。") && !words.contains("全失人")
  }

  @Test(
    "A neutral page says of a decision only what is known",
    arguments: [
      ("日期: 2020-03-01", "2020年3月1日。"), ("机关: 某机关", "某机关。"), ("文号: 撤字2号, 机关: 某机关", "某机关撤字2号。"),
    ])
  func partialDecision(fields: String, sentence: String) async throws {
    let wall = try FixtureWall(settings: "名称: 墙\n公开: {撤销公告: 是}\n")
    try wall.craftsman("全失人", "荣誉: [{名称: 全国劳动模范, 年份: 2015, 状态: 已撤销, 撤销: {\(fields)}}]")
    let words = try await wall.build().words("craftsmen/quan-shi-ren.html")
    #expect(words.contains("\n\(sentence)"), "\(words)")
    #expect(!words.contains("，。") && !words.contains("\n，"))
  }

  @Test("Rolls note women, who isn't Han and the deceased, and nothing else")
  func notes() async throws {
    let wall = try FixtureWall()
    let roll = "荣誉: [{名称: 全国劳动模范, 年份: 2015}]"
    try wall.craftsman("张伟", "性别: 男\n民族: 汉族\n\(roll)")
    try wall.craftsman("李丽", "性别: 女\n民族: 汉族\n\(roll)")
    try wall.craftsman("马秀英", "性别: 女\n民族: 回族\n\(roll)")
    try wall.craftsman("金哲", "性别: 男\n民族: 朝鲜族\n\(roll)")
    try wall.craftsman("王进喜", "人员状态: 已故\n\(roll)")
    try wall.craftsman("阿依古丽·买买提", "性别: 女\n民族: 维吾尔族\n人员状态: 已故\n\(roll)")
    let site = try await wall.build()
    let page = "rolls/quan-guo-lao-dong-mo-fan-2015.html"
    let names = try site.words(page).split(separator: "\n").map(String.init).filter { !$0.isEmpty }
    #expect(
      names.filter { $0.contains("(") || $0 == "张伟" }
        == [
          "王进喜(已故)", "马秀英(女,回族)", "张伟", "李丽(女)", "阿依古丽·买买提(女,维吾尔族,已故)", "金哲(朝鲜族)",
        ].sorted { left, right in
          names.firstIndex(of: left) ?? 0 < names.firstIndex(of: right) ?? 0
        })
    #expect(!names.joined().contains("汉族") && !names.joined().contains("(男"))
    #expect(names.contains("以姓氏笔画为序"))
    // Two characters are spread by the style alone: the text stays what it is.
    #expect(try site.text(page).contains(#"is-short" href="../craftsmen/zhang-wei.html">张伟</a>"#))
    #expect(try site.text(page).contains(#"href="../craftsmen/a-yi-gu-li-mai-mai-ti.html">阿依古丽·买买提</a>"#))
    #expect(try site.files(mentioning: "\u{3000}") == [])
  }

  @Test("The deceased stay in their place")
  func deceased() async throws {
    let wall = try FixtureWall()
    for name in ["丁一", "王进喜", "赵强"] {
      try wall.craftsman(name, name == "王进喜" ? "人员状态: 已故" : "")
    }
    let words = try await wall.build().words("index.html")
    let places = ["丁一", "王进喜(已故)", "赵强"].compactMap { words.range(of: $0)?.lowerBound }
    #expect(places.count == 3 && places == places.sorted())
  }

  @Test("劳动模范 and 先进工作者, people and studios are never on one roll; the decree's verb is used")
  func rolls() async throws {
    let wall = try FixtureWall(
      settings: "名称: 墙\n所在: {市: 滨海市}\n荣誉: [{全称: 双类奖, 级别: 市级, 对象: [个人, 工作室], 颁发: [滨海市总工会], 方式: 认定}]\n")
    try wall.craftsman("张伟", "荣誉: [{名称: 全国劳动模范, 年份: 2015}, {名称: 双类奖, 年份: 2020}]")
    try wall.craftsman("李丽", "荣誉: [{名称: 全国先进工作者, 年份: 2015}, {名称: 滨海市工匠, 年份: 2019}]")
    try wall.studio("张伟工作室", "命名: [{名称: 双类奖, 年份: 2020, 方式: 支持建设}]")
    let site = try await wall.build()
    #expect(
      site.files.filter { $0.hasPrefix("rolls/") } == [
        "rolls/bin-hai-shi-gong-jiang-2019.html", "rolls/quan-guo-lao-dong-mo-fan-2015.html",
        "rolls/quan-guo-xian-jin-gong-zuo-zhe-2015.html", "rolls/shuang-lei-jiang-2020-studio.html",
        "rolls/shuang-lei-jiang-2020.html",
      ])
    #expect(try !site.words("rolls/quan-guo-lao-dong-mo-fan-2015.html").contains("李丽"))
    #expect(try site.words("rolls/quan-guo-lao-dong-mo-fan-2015.html").contains("授予“全国劳动模范”"))
    #expect(try site.words("rolls/bin-hai-shi-gong-jiang-2019.html").contains("由滨海市总工会命名为“滨海市工匠”"))
    #expect(try site.words("rolls/shuang-lei-jiang-2020.html").contains("认定为“双类奖”"))
    #expect(try site.words("rolls/shuang-lei-jiang-2020-studio.html").contains("支持建设“双类奖”"))
    let titles = try site.files.filter { $0.hasPrefix("rolls/shuang") }.map { page in
      try site.text(page).firstMatch(of: #/<title>(.*)</title>/#).map { String($0.1) }
    }
    #expect(Set(titles).count == 2, "\(titles)")
  }

  @Test("A roll by document says so; the wall prints the basis of every order it shows")
  func basis() async throws {
    let wall = try FixtureWall(settings: "名称: 墙\n层级: [{名称: 高层, 荣誉: [全国劳动模范]}]\n")
    try wall.craftsman("赵强", "排序: 1\n荣誉: [{名称: 全国劳动模范, 年份: 2015}]")
    try wall.craftsman("丁一", "排序: 2\n荣誉: [{名称: 全国劳动模范, 年份: 2015}]")
    try wall.craftsman("王伟")
    let site = try await wall.build()
    let roll = try site.words("rolls/quan-guo-lao-dong-mo-fan-2015.html")
    #expect(roll.contains("按文件顺序") && !roll.contains("笔画"))
    let first = try #require(roll.range(of: "赵强"))
    let second = try #require(roll.range(of: "丁一"))
    #expect(first.lowerBound < second.lowerBound)
    let index = try site.words("index.html")
    #expect(index.contains("按文件顺序") && index.contains("以姓氏笔画为序"))
  }

  @Test("政治面貌 is shown only where the wall says so; of a birth only the year, or nothing")
  func privacy() async throws {
    func page(_ settings: String) async throws -> String {
      let wall = try FixtureWall(settings: "名称: 墙\n\(settings)")
      try wall.craftsman("张伟", "政治面貌: 中共党员\n出生: 1970-08")
      let site = try await wall.build()
      #expect(try site.files(mentioning: "1970年8月") == [] && site.files(mentioning: "1970-08") == [])
      return try site.words("craftsmen/zhang-wei.html")
    }
    let silent = try await page("")
    #expect(!silent.contains("中共党员") && silent.contains("1970年"))
    let open = try await page("公开: {政治面貌: 是, 出生: 否}\n")
    #expect(open.contains("中共党员") && !open.contains("1970"))
  }

  @Test("A studio's troubles are the office's business; its end and the loss of its name are marked")
  func studioStates() async throws {
    let wall = try FixtureWall()
    for state in ["创建中", "限期整改", "通报", "终止", "摘牌"] {
      try wall.studio("\(state)的工作室", "状态: \(state)\n考核: [{年份: 2020, 结果: 不合格, 说明: 内部说明}]")
    }
    let site = try await wall.build()
    #expect(try site.files(mentioning: "不合格") == [] && site.files(mentioning: "内部说明") == [])
    #expect(try site.words("studios/zhong-zhi-de-gong-zuo-shi.html").contains("已结束"))
    #expect(try site.words("studios/chuang-jian-zhong-de-gong-zuo-shi.html").components(separatedBy: "创建中").count > 2)
    for page in ["xian-qi-zheng-gai", "tong-bao"] {
      let words = try site.words("studios/\(page)-de-gong-zuo-shi.html")
      #expect(words.components(separatedBy: "整改").count <= 2 && words.components(separatedBy: "通报").count <= 2)
    }
    #expect(try site.files(mentioning: "摘牌的工作室") == [])
    #expect(try site.words("index.html").contains("2 个工作室"))
  }
}

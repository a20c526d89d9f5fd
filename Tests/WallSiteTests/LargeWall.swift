/// A wall of some 250 people with everything in it that lists, rolls and addresses must cope with.
enum LargeWall {
  static let address = "https://example.org/wall/"

  static let settings = """
    名称: 滨海市工匠墙
    主办: 滨海市总工会
    简介: 滨海市的工匠、创新工作室与联盟。
    站点地址: \(address)
    所在: {省: 东海省, 市: 滨海市}
    层级:
      - {名称: 大国工匠, 荣誉: [大国工匠, 全国劳动模范], 说明: 国家级的荣誉。}
      - {名称: 东海工匠, 荣誉: [东海省工匠]}
      - {名称: 滨海工匠, 级别: [市级]}
    级别: [{值: 省级, 显示: 全省}]
    荣誉:
      - {全称: 东海省创新大赛, 级别: 省级, 对象: [个人], 颁发: [东海省总工会], 等次: [一等奖, 二等奖]}
    地区:
      - 名称: 东海省
        下辖:
          - {名称: 滨海市, 下辖: [港口区, 高新区]}
          - 临江市
    行业: [装备制造, 港口物流, 纺织]
    单位: [{名称: 滨海重工, 简称: 重工}]
    导航: [{名称: 全部光荣榜, 链接: rolls.html}, {名称: 总工会, 链接: "https://example.com/union"}]
    页脚: {备案号: 东海ICP备1号, 公安备案: 东海公网安备1号, 版权: 滨海市总工会}

    """

  private static let surnames = [
    "王", "李", "张", "刘", "陈", "杨", "赵", "黄", "周", "吴", "徐", "孙", "胡", "朱", "高", "林", "何", "郭", "马", "罗",
  ]
  private static let givenNames = ["建国", "志强", "秀英", "国华", "文斌", "海燕", "晓明", "永红", "丽", "伟", "春生", "铁山"]
  private static let honors = ["全国劳动模范", "全国先进工作者", "东海省工匠", "滨海市工匠", "滨海市五一劳动奖章"]
  private static let regions = ["港口区", "高新区", "临江市", "滨海市"]
  private static let industries = ["装备制造", "港口物流", "纺织"]

  static func make() throws -> FixtureWall {
    let wall = try FixtureWall(settings: settings)
    try writeCrowd(to: wall)
    try writeSpecialPeople(to: wall)
    try writeTeams(to: wall)
    try wall.page("关于", "菜单: 是\n摘要: 关于这面墙\n更新: 2026-04-01", body: "见[办法](办法.md#二报名)、[王建国](../craftsmen/王建国.md)。")
    try wall.page(
      "办法", "菜单: 评选办法\n曾用网址: [old-rules]",
      body: ["一、条件", "二、报名", "三、公示", "四、命名"].map { "## \($0)\n\n正文。" }.joined(separator: "\n\n"))
    try wall.write("Content/static/favicon.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>\n")
    return wall
  }

  private static func writeCrowd(to wall: FixtureWall) throws {
    for (number, name) in surnames.flatMap({ surname in givenNames.map { surname + $0 } }).enumerated() {
      // Names of files are read by their pinyin, and none of these is another's homophone.
      var fields = "地区: \(regions[number % 4])\n行业: \(industries[number % 3])\n"
      fields += "单位: \(number % 2 == 0 ? "滨海重工" : "滨海第\(number % 30)公司")\n"
      fields += "工种: \(number % 2 == 1 ? "焊工" : "钳工")\n"
      if number % 3 == 0 { fields += "性别: 女\n" }
      if number % 4 == 0 { fields += "摘要: \(name)的一句话简介。\n更新: 2026-0\(number % 4 + 1)-1\(number % 9)\n" }
      if number % 7 == 0 { fields += "民族: 回族\n" }
      if number % 5 < 4 {
        fields += "荣誉:\n  - {名称: \(honors[number % 5]), 年份: \(2015 + number % 2 * 5)}\n"
        if number % 6 == 0 {
          fields += "  - {名称: 东海省创新大赛, 年份: 2021, 等次: \(number % 12 == 0 ? "一等奖" : "二等奖"), 文号: 东工发〔2021〕3号}\n"
        }
      }
      try wall.craftsman(name, fields, body: number % 10 == 0 ? "## 事迹\n\n**“\(name)”**的故事。" : "")
    }
  }

  private static func writeSpecialPeople(to wall: FixtureWall) throws {
    try wall.craftsman("欧阳建国", "工种: 焊工\n荣誉: [{名称: 全国劳动模范, 年份: 2015}]\n师傅: [王建国, 外:赵师傅]\n曾用网址: [ouyang]")
    try wall.craftsman("诸葛志强", "工种: 钳工\n专长: 钳工、装配\n绝活: 一刀准\n语录: 慢工出细活")
    try wall.craftsman("阿依古丽·买买提", "性别: 女\n民族: 维吾尔族\n荣誉: [{名称: 全国劳动模范, 年份: 2015, 获奖时单位: 临江棉纺厂}]")
    try wall.craftsman("张三丰", "人员状态: 已故\n荣誉: [{名称: 全国劳动模范, 年份: 2015, 状态: 追授}]")
    try wall.craftsman("李四光-一", "单位: 甲公司", name: "李四光")
    try wall.craftsman("李四光-二", "单位: 乙公司\n网址: li-siguang-2", name: "李四光")
    try wall.craftsman("草稿人", "展示状态: 草稿")
    try wall.craftsman("公示人", "展示状态: 公示")
    try wall.craftsman("暂停人", "展示状态: 暂停展示")
    try wall.craftsman("撤下人", "展示状态: 撤下")
    try wall.craftsman("撤销人", "展示状态: 撤销\n曾用网址: [che-xiao-ren-old]")
    try wall.craftsman("失奖人", "荣誉: [{名称: 滨海市工匠, 年份: 2015, 状态: 已撤销}]")
  }

  private static func writeTeams(to wall: FixtureWall) throws {
    for number in 1...70 {
      var fields = "单位: 滨海重工\n地区: 港口区\n行业: 装备制造\n网址: studio-\(number)\n"
      fields += "领衔人: \(surnames[number % 20])\(givenNames[number % 12])\n成员: [诸葛志强, 外:墙外人, 撤下人]\n"
      if number % 3 == 0 { fields += "命名: [{名称: 滨海市劳模创新工作室, 年份: 2019}]\n" }
      if number % 10 == 0 { fields += "联盟: [滨海智造联盟]\n摘要: 第\(number)号工作室\n" }
      if number == 5 { fields += "状态: 终止\n曾用网址: [studio-five]\n" }
      try wall.studio("第\(number)工作室", fields)
    }
    try wall.studio("被摘牌工作室", "状态: 摘牌\n命名: [{名称: 滨海市劳模创新工作室, 年份: 2018, 状态: 已撤销}]")
    try wall.alliance(
      "滨海智造联盟",
      "牵头: [第1工作室, 王建国, 滨海市总工会]\n成立: 2020-05\n主办: 滨海市总工会\n成员单位: [滨海重工, 墙外公司]\n规模: [{名称: 成员, 数值: 近500, 单位: 人, 来源: 工人报}]\n工作站: [一站, 二站]\n地区: 滨海市"
    )
    try wall.alliance("滨海纺织联盟", "成员工作室: [第2工作室]\n行业: 纺织")
  }
}

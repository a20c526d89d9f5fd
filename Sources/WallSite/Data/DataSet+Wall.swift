import HonorRoll

extension DataSet {
  static let wall = DataSet(
    .wall, "墙", "这面墙本身。",
    [
      DataField<WallSettings>.text("name", "名称", "墙的名称。", isRequired: true) { $0.name },
      .text("organizer", "主办", "主办单位。") { $0.organizer },
      .text("summary", "简介", "简介。") { $0.summary },
      .text("siteURL", "站点地址", "网站的地址。", onWall: { $1.address }),
      .object(
        "experts", "专家库", "工匠人才专家库。",
        [
          DataField<ExpertDirectory>.text("contact", "联系", "工会的联系方式。") { $0.contact },
          .text("summary", "说明", "说明。") { $0.summary },
        ],
        onWall: { settings, wall in
          let experts = settings.experts
          let isShown = wall.roll.people.contains { $0.profile.isListedExpert }
          return isShown && (experts.contact != nil || experts.summary != nil) ? experts : nil
        }),
      .list(
        "services", "服务记录", "助企服务,照公布的数字。", of: services,
        onWall: { settings, wall in
          wall.roll.people.contains { $0.profile.isListedExpert } ? settings.experts.services : []
        }, title: { record, _ in record.name }),
      .list("statistics", "统计", "公布过的总数,照原样;不与本墙数出的相加。", of: stated) {
        $0.statedTotals
      } title: {
        $0.name
      },
      .list(
        "counts", "数量", "各类记录的数量。",
        of: [
          DataField<DataEntry>.text("title", "名称", "中文名称。", isRequired: true) { $0.title },
          .text("kind", "种类", "文件的名称。", isRequired: true) { $0.kind.rawValue },
          .integer("count", "数量", "有多少条。", isRequired: true) { $0.count },
        ], onWall: { _, wall in wall.entries.filter { $0.kind != .wall } },
        title: { entry, _ in "\(entry.title)\(entry.count)" }),
    ]
  ) { [$0.roll.settings] }

  private static let services: [DataField<ServiceRecord>] = [
    .text("name", "名称", "名称。", isRequired: true) { $0.name },
    .date("year", "年份", "年份。", isRequired: true) { $0.date },
    .text("visits", "服务人次", "照公布的数字,下同。") { $0.visits },
    .text("enterprises", "服务企业", "服务企业。") { $0.enterprises },
    .text("problems", "解决问题", "解决问题。") { $0.problems },
    .text("trainees", "培训职工", "培训职工。") { $0.trainees },
    .text("source", "来源", "数字的出处。") { $0.source },
  ]

  private static let stated: [DataField<StatedTotal>] = [
    .text("name", "名称", "数的是什么。", isRequired: true) { $0.name },
    .text("value", "数值", "数值,照原样。", isRequired: true) { $0.value },
    .text("unit", "单位", "个、人、家……") { $0.unit },
    .text("scope", "范围", "哪里的。") { $0.scope },
    .text("source", "来源", "数字的出处。", isRequired: true) { $0.source },
    .date("date", "日期", "出处的日期。", isRequired: true) { $0.date },
    .text("note", "说明", "一句说明。") { $0.note },
  ]

  static let terms = DataSet(
    .terms, "行业、地区、工种和单位", "墙上有人或工作室的行业、地区、工种和单位。",
    [
      DataField<TermRow>.choice(
        "kind", "种类", "行业、地区、工种或单位。", TermKind.allCases.map(\.word), isRequired: true
      ) { $0.kind.word },
      .text(
        "name", "名称", "名称;地区从上级到下级,用 / 分开。", isRequired: true,
        onWall: { row, wall in row.kind == .region ? wall.region(row.position) : row.term.name }),
      .page("page", "页面", "列出它们的页面。", isRequired: true) { row in
        row.kind.list.path(slug: row.term.slug)
      },
      .integer("people", "工匠", "人数;地区含下级。", isRequired: true) { $0.term.people.count },
      .integer("studios", "工作室", "工作室数;地区含下级。", isRequired: true) { $0.term.studios.count },
      .integer("alliances", "联盟", "联盟数;地区含下级。", isRequired: true) { $0.term.alliances.count },
    ]
  ) { site in
    TermKind.allCases.flatMap { kind in
      (site.roll.terms[kind] ?? []).enumerated().compactMap { position, term in
        term.isEmpty ? nil : TermRow(kind: kind, position: position, term: term)
      }
    }
  }

  static let points = DataSet(
    .points, "积分", "积分榜,墙发布积分时才有:每一榜每一名,和总分的各项来源。", keys: 4, sharing: standingKeys,
    [
      DataField<StandingRow>.choice(
        "scope", "统计对象", "工匠、工作室或单位。", PointBoard.Scope.allCases.map(\.word), isRequired: true
      ) { $0.board.scope.word },
      .integer("year", "年份", "年份;历年合计的没有。") { $0.board.year },
      .text("name", "名称", "姓名或名称。", isRequired: true) { $0.board.name(of: $0.standing) },
      .page(
        "page", "页面", "工匠或工作室的页面。",
        onWall: { row, wall in wall.page(of: row.standing, on: row.board) }),
      .integer("rank", "名次", "总分相同的名次相同。", isRequired: true) { $0.standing.rank },
      .decimal("total", "总分", "各项之和。", isRequired: true) { $0.standing.total },
      .list(
        "lines", "来源", "总分的各项来源。", of: lines, alike: linesAlike,
        onWall: { row, _ in row.board.lines(of: row.standing) },
        title: { line, wall in wall.pointItems[line.item].title }),
    ],
    DataRecords(
      groups: { $0.pointBoards }, count: { (board: PointBoard) in board.standings.count },
      record: { StandingRow(board: $0, number: $1, standing: $0.standings[$2]) }))

  /// Which board it is, and who stands on it.
  private static let standingKeys = [
    DataSharedKeys<StandingRow>(count: 2) { row, _ in row.number },
    DataSharedKeys<StandingRow>(count: 2) { row, wall in
      wall.pointBoards.count + wall.holderNumber(of: row.standing, on: row.board)
    },
  ]

  /// Most lines give somebody all there is for something.
  private static let linesAlike = DataAlike<PointLine>(count: 4) { line, _ in
    line.item
  } isWhole: { line, _, _ in
    line.isWhole
  }

  /// The first four say what the points are for.
  private static let lines: [DataField<PointLine>] = [
    .text("title", "项目", "荣誉、成果,或竞赛和名次。", isRequired: true, onWall: { $1.pointItems[$0.item].title }),
    .page("record", "项目页面", "成果或竞赛的页面。", onWall: { line, wall in wall.page(ofItem: line.item) }),
    .integer("lineYear", "项目年份", "项目的年份。", onWall: { $1.pointItems[$0.item].year }),
    .decimal("whole", "全分", "这一项共有的分。", isRequired: true, onWall: { $1.pointItems[$0.item].whole }),
    .integer("place", "第几位", "分享的人中第几位。", isRequired: true) { $0.place },
    .integer("sharers", "几人分享", "几人分享。", isRequired: true) { $0.count },
    .decimal("points", "得分", "计入总分的分。", isRequired: true) { $0.points },
  ]

  static let pages = DataSet(
    .pages, "页面", "墙自己写的页面,如 关于本墙。",
    [
      DataField<FreePage>.own { $0.common },
      .text("title", "标题", "页面标题。", isRequired: true) { $0.title },
      .text("summary", "摘要", "一句话简介。") { $0.summary },
    ] + DataField<FreePage>.foot { $0.common }
  ) { $0.roll.pages }

  /// What files there are. It is JSON alone.
  static let index = DataSet(
    .index, "目录", "data/ 里的文件。",
    [
      DataField<DataEntry>.text("kind", "种类", "种类,也是文件的名称。", isRequired: true) { $0.kind.rawValue },
      .text("title", "名称", "中文名称。", isRequired: true) { $0.title },
      .integer("count", "数量", "有多少条记录。", isRequired: true) { $0.count },
      .texts("json", "JSON", "JSON 文件;记录极多的分成几个。") { $0.jsonFiles },
      .texts("csv", "CSV", "表格,一条记录一行。") { $0.csvFiles },
      .text("schema", "JSON Schema", "JSON 文件的格式。", isRequired: true) { $0.schemaFile },
      .list(
        "tables", "分表", "记录里的列表,一项一行。",
        of: [
          DataField<DataEntry.Table>.text("title", "名称", "列表的名称。", isRequired: true) { $0.name },
          .integer("count", "数量", "有多少行。", isRequired: true) { $0.count },
          .texts("csv", "CSV", "表格。") { $0.files },
        ]
      ) {
        $0.tables
      } title: {
        $0.name
      },
    ]
  ) { $0.entries }
}

/// An industry, region, trade or unit with its position among those of its kind.
struct TermRow: Sendable {
  let kind: TermKind
  let position: Int
  let term: Term
}

/// Somebody's place on a board.
struct StandingRow: Sendable {
  let board: PointBoard
  /// The board's position among all of them.
  let number: Int
  let standing: PointStanding
}

extension TermKind {
  fileprivate var word: String {
    switch self {
    case .industry: "行业"
    case .region: "地区"
    case .trade: "工种"
    case .unit: "单位"
    }
  }
}

extension PointBoard.Scope {
  fileprivate var word: String {
    switch self {
    case .people: "工匠"
    case .studios: "工作室"
    case .units: "单位"
    }
  }
}

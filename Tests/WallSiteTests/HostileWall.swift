import FrontMatter

@testable import HonorRoll
@testable import WallSite

/// A wall on which every field of every kind of record holds one hostile text, as far as the field takes any text.
///
/// The fields come from the tables themselves, so a new field is attacked without anybody thinking of it.
struct HostileWall {
  let payload: String

  static let address = "https://example.org/wall/"

  /// Fields that take no free text, with what they take here; an empty string leaves the field out.
  private static let harmless: [String: String] = [
    // Addresses are of a closed alphabet, which a test of its own shows.
    "slug": #""own""#, "siteURL": "\"\(address)\"",
    "display": "在册", "rule": "raw-html", "file": "a.jpg", "strokes": "", "expiry": "2030",
    "viewVersion": "1", "holders": "[个人, 工作室, 成果]",
    // A list is extended or replaced; both are read alike. Regions of one name at every depth would be one address.
    "add": "", "parts": "",
    // A notice that is open on the fixtures' day; holidays are of their year.
    "start": "2026-04-27", "end": "2026-05-09", "off": "", "worked": "",
    // What is not public is shown nowhere.
    "private": "否",
  ]

  func make() throws -> FixtureWall {
    let wall = try FixtureWall(settings: fields(of: WallFields.all))
    try wall.write("Content/photos/a.jpg", "")
    // Without what a file's name may not hold, such as `<`, `"` and controls.
    let stem = String(
      payload.unicodeScalars.filter { $0 != "/" && FileNameProblem.of("甲\($0)甲") == nil }.map(Character.init)
    ).split(separator: " ").joined(separator: " ")
    for (folder, table) in [
      ("craftsmen", CraftsmanFields.all), ("studios", StudioFields.all), ("alliances", AllianceFields.all),
      ("campaigns", CampaignFields.all), ("achievements", AchievementFields.all),
      ("competitions", CompetitionFields.all), ("events", EventFields.all), ("pages", PageFields.all),
    ] {
      try wall.write("Content/\(folder)/\(stem).md", "---\n\(fields(of: table))---\n\n\(body)")
    }
    // Somebody beside them, for the links from one to the next.
    try wall.craftsman("乙", "师傅: [\(Self.quoted(payload))]\n单位: 丙\n审发: {签发: 丁}")
    // And somebody who is on the notice.
    let text = Self.quoted(payload)
    try wall.craftsman(
      "丙",
      "展示状态: 公示\n评选: \(text)\n公示: \(Self.quoted(unbraced))\n审发: {签发: 丁}\n保密审查: 已审可公开\n"
        + ["民族", "政治面貌", "单位", "职务", "摘要"].map { "\($0): \(text)\n" }.joined(), name: Self.quoted(payload + "丁"))
    return wall
  }

  private static let formerAddresses = CommonFields.all.first { $0.key == "aliases" }?.meaning

  /// The catalogue of honors fills in what stands in braces, and refuses what it can't fill in.
  private var unbraced: String { payload.filter { !"{}".contains($0) } }

  private static let otherTitles = WallFields.honor.fields.first { $0.key == "aliases" }?.meaning

  /// `/` and `>` lead from one region to the next.
  private var region: String { payload.filter { !"/／>".contains($0) } }

  /// Bodies are hostile too, wherever Markdown has a place for text.
  private var body: String {
    // A file with a zero in it is refused; only an escape in the front matter can make one.
    let line = payload.replacing("\0", with: "").split(whereSeparator: \.isNewline).joined(separator: " ")
    return """
      ## 题 \(line)

      \(line)

      - [甲](https://example.org/a) `\(line)` **\(line)**

      > \(line)

      | \(line) | 乙 |
      |---|---|
      | 丙 | \(line) |

      [甲](javascript:alert(1)) [乙](vbscript:x) ![丙](javascript:x) <javascript:alert(1)>

      """
  }

  private func fields(of table: FieldSet) -> String {
    table.fields.compactMap { field in
      let value = value(of: field)
      return value.isEmpty ? nil : "\(field.name): \(value)\n"
    }.joined()
  }

  private func value(of field: Field) -> String {
    if let harmless = Self.harmless[field.key] { return harmless }
    switch field.key {
    // Nobody is their own mentor; an alliance is led by a studio of the wall and by somebody outside it.
    case "mentors": return "[\(Self.quoted("外:" + payload))]"
    case "leads": return "[\(Self.quoted(payload)), \(Self.quoted("外:" + payload))]"
    // A record's are addresses; a term's are names.
    case "aliases" where field.meaning == Self.formerAddresses: return "[old]"
    case "title", "short", "issuers", "honor": return Self.quoted(unbraced)
    case "notice" where field.shape.isName: return Self.quoted(unbraced)
    case "quota", "visits", "enterprises", "problems", "trainees": return Self.quoted("9名" + payload)
    case "value" where field.shape.isFreeText || field.shape.isName: return Self.quoted("9名" + payload)
    case "honors" where field.shape.isNames: return "[\(Self.quoted(unbraced))]"
    case "aliases" where field.meaning == Self.otherTitles: return "[\(Self.quoted(unbraced))]"
    case "aliases": return "[\(Self.quoted(payload)), \(Self.quoted(region))]"
    case "region": return Self.quoted(region)
    case "link": return Self.quoted("https://example.org/" + payload)
    default: return value(of: field.shape)
    }
  }

  private func value(of shape: FieldShape) -> String {
    switch shape {
    case .text, .term: return Self.quoted(payload)
    case .choice(let words): return words.first ?? ""
    case .number: return "1"
    case .date: return "2015-03"
    case .flag: return "是"
    case .list(let item): return "[\(value(of: item))]"
    case .extras: return "{\(Self.quoted(payload)): \(Self.quoted(payload))}"
    case .map(let table, _):
      let members = table.fields.compactMap { field in
        let value = value(of: field)
        return value.isEmpty ? nil : "\(field.key): \(value)"
      }
      return "{\(members.joined(separator: ", "))}"
    }
  }

  /// A double-quoted YAML scalar: the one form that can hold every character.
  static func quoted(_ text: String) -> String {
    var scalar = "\""
    for character in text.unicodeScalars {
      switch character {
      case "\"": scalar += #"\""#
      case "\\": scalar += #"\\"#
      case _ where (0x20...0x7E).contains(character.value) || (0x4E00...0x9FFF).contains(character.value):
        scalar.unicodeScalars.append(character)
      default:
        let digits = String(character.value, radix: 16)
        scalar += #"\U"# + String(repeating: "0", count: 8 - digits.utf8.count) + digits
      }
    }
    return scalar + "\""
  }
}

extension FieldShape {
  /// Whether the name of another thing stands in the field.
  fileprivate var isName: Bool { if case .term = self { true } else { false } }

  /// Whether any words stand in the field.
  fileprivate var isFreeText: Bool { if case .text = self { true } else { false } }

  /// Whether names of other things stand in the field.
  fileprivate var isNames: Bool { if case .list(.term) = self { true } else { false } }
}

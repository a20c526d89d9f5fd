import Diagnostics
import FrontMatter
import HanText

/// A person on the wall, as the profile says. A class, because profiles are large, never change and are handed on often.
public final class Craftsman: Sendable {
  // What linking asks all profiles for stands together in memory.
  public let common: RecordCommon
  /// Highest first: by level, then the catalogue's rank, then the year.
  let awardsInForce: [Award]
  /// The step of the wall's ladder: the one written, else the highest to which an award in force lifts.
  let step: Int?
  /// To that step, the first one first.
  let rises: [LadderRise]
  let listedTerms: ListedTerms
  public let weight: Double?
  public let studios: [Located<String>]
  public let achievements: [Located<String>]
  public let apprenticeships: [Apprenticeship]
  public let name: PersonName
  /// `nil` where it isn't stated.
  public let isFemale: Bool?
  public let ethnicity: String?
  public let affiliation: String?
  public let born: PartialDate?
  public let portrait: Portrait?
  public let unit: Located<String>?
  public let post: String?
  public let professionalTitle: String?
  public let region: Located<String>?
  public let industry: Located<String>?
  public let trade: Located<String>?
  public let skillLevel: String?
  /// The step written in the profile, which overrides the computed one.
  public let tierOverride: Located<String>?
  public let awards: [Award]
  /// By the wall's rule.
  let strokeKey: StrokeKey
  public let skills: [String]
  public let signature: String?
  /// The campaign the person is a candidate of, or was named by.
  public let campaign: Located<String>?
  /// The title of the campaign's notice the person is on, where it has several.
  public let notice: Located<String>?
  public let quote: String?
  public let summary: String?
  /// What the person offers as an expert, where anything is written.
  public let expert: Expert?
  /// 在职, 退休, 返聘, 调离 or 已故.
  public let personStatus: String?
  public let isDeceased: Bool
  public let clearance: Located<String>?
  /// A reading for a name the table reads wrongly.
  public let pinyin: String?
  /// Stroke counts for characters the table lacks.
  public let strokes: StrokeCounts?

  /// - Parameter name: As written.
  init(_ document: Document, name: Located<String>, settings: WallSettings, into diagnostics: inout [Diagnostic]) {
    let values = document.values
    common = RecordCommon(document, kind: .craftsman, name: name, slugReading: .person, into: &diagnostics)
    self.name = PersonName(name.value)
    isFemale = values.string("gender").map { $0 == "女" }
    ethnicity = values.string("ethnicity")
    affiliation = values.string("affiliation")
    born = values.date("born")?.value
    portrait = values.map("photo").flatMap(Portrait.init)
    unit = values.text("unit")
    post = values.string("post")
    professionalTitle = values.string("professionalTitle")
    region = values.text("region")
    industry = values.text("industry")
    trade = values.text("trade")
    listedTerms = ListedTerms(
      industry: industry?.value, trade: trade?.value, unit: unit?.value, settings: settings)
    skillLevel = values.string("skillLevel")
    let tier = values.text("tier")
    tierOverride = tier
    awards = Award.all("honors", of: values, catalogue: settings.catalogue)
    awardsInForce = AwardOrder(catalogue: settings.catalogue).inForce(awards)
    let step =
      if let tier { settings.tiers.firstIndex { $0.name == tier.value } } else {
        settings.ladder.step(of: awardsInForce)
      }
    self.step = step
    rises = settings.ladder.rises(by: awardsInForce, to: step)
    skills = values.strings("skills")
    signature = values.string("signature")
    studios = values.texts("studio")
    achievements = values.texts("achievements")
    apprenticeships = values.maps("mentors").compactMap(Apprenticeship.init)
    campaign = values.text("campaign")
    notice = values.text("notice")
    quote = values.string("quote")
    summary = values.string("summary")
    expert = values.map("expert").map { Expert($0, at: values.place(of: "expert") ?? name.place) }
    personStatus = values.string("personStatus")
    isDeceased = personStatus == "已故"
    clearance = values.map("clearance")?.text("result")
    pinyin = values.string("pinyin")
    strokes = Self.strokes(values.text("strokes"), of: self.name, into: &diagnostics)
    strokeKey = settings.strokeRule.key(for: self.name, counts: strokes)
    weight = values.number("weight")?.value
  }

  /// The mentors' names, as written.
  public var mentors: [Located<String>] { apprenticeships.map(\.mentor) }

  /// Whether every award it ever had was taken back.
  var hasNothingLeft: Bool { !awards.isEmpty && awardsInForce.isEmpty }

  /// Whether the person is in the directory of experts; the deceased are not.
  public var isListedExpert: Bool { expert != nil && !isDeceased }

  /// Whether gender or birth tells the person from a namesake.
  func isApart(from other: Craftsman) -> Bool {
    if let isFemale, let isOtherFemale = other.isFemale, isFemale != isOtherFemale { return true }
    guard let born, let otherBorn = other.born else { return false }
    if let month = born.month, let otherMonth = otherBorn.month, month != otherMonth { return true }
    return born.year != otherBorn.year
  }

  private static func strokes(
    _ written: Located<String>?, of name: PersonName, into diagnostics: inout [Diagnostic]
  ) -> StrokeCounts? {
    guard let written else { return nil }
    let counts = StrokeCounts(written.value, for: name)
    if counts == nil {
      diagnostics.append(
        Diagnostic(
          .invalidNumber, at: written.place,
          .init(
            "“笔画”要给“\(name.text)”里字表没有的字各写一个笔画数,这里是“\(written.value)”",
            "“笔画” takes a stroke count for each character of “\(name.text)” that the table lacks, not “\(written.value)”"
          ),
          hint: .init("如 笔画: 9,或 笔画: 𠅤:9", "For example 笔画: 9, or 笔画: 𠅤:9")))
    }
    return counts
  }
}

import HanText
import HonorRoll

/// The address of a 光荣榜: honor, year and, for holders other than people, their kind.
enum RollSlug {
  static func path(of roll: OfficialRoll, in catalogue: HonorCatalogue) -> String {
    let honor = catalogue.honors[roll.honor]
    let slug = honor.slug ?? Slug(stem: honor.title).text ?? "honor-\(roll.honor + 1)"
    let suffix =
      switch roll.holder {
      case .person: ""
      case .unit: "-unit"
      case .team: "-team"
      case .achievement: "-achievement"
      case .studio: "-studio"
      }
    return "rolls/\(slug)-\(roll.year)\(suffix).html"
  }
}

import Diagnostics
import FrontMatter

/// What must be true of awards and namings: they name an honor of the catalogue, given to such a holder, at such a
/// level, in such a year, once.
struct AwardRule {
  let catalogue: HonorCatalogue
  let asOf: PartialDate

  func check(_ awards: [Award], of holder: HolderKind, into diagnostics: inout [Diagnostic]) {
    var seen: Set<Identity> = []
    for (position, award) in awards.enumerated() {
      check(award, of: holder, into: &diagnostics)
      if Self.isRepeated(position, of: awards, &seen) {
        diagnostics.append(
          Diagnostic(
            .duplicateAward, at: award.place,
            .init(
              "“\(award.title)”\(award.year.map { "(\($0)年)" } ?? "")写了两次",
              "“\(award.title)”\(award.year.map { " (\($0))" } ?? "") is given twice"),
            hint: .init(
              "请去掉一条;确是两次的,写“届次”或“等次”区分", "Remove one; if there were two, tell them apart by “届次” or “等次”")))
      }
    }
  }

  /// So many awards, which few have more than, are compared with one another.
  private static let mostCompared = 8

  /// Whether an award is one of those before it again.
  ///
  /// - Parameter seen: Those before it, where they are many.
  private static func isRepeated(_ position: Int, of awards: [Award], _ seen: inout Set<Identity>) -> Bool {
    let award = awards[position]
    if awards.count > mostCompared { return !seen.insert(Identity(award)).inserted }
    return awards[..<position].contains {
      $0.year == award.year && $0.honor == award.honor && Identity($0) == Identity(award)
    }
  }

  /// What tells two awards of one holder apart.
  private struct Identity: Hashable {
    let title: String
    let year: Int?
    let session: String?
    let grade: String?

    /// Position in the catalogue.
    let honor: Int?

    init(_ award: Award) {
      (title, year, session, grade) = (award.title, award.year, award.session, award.grade)
      honor = award.honor
    }

    func hash(into hasher: inout Hasher) {
      hasher.combine(year)
      // One position, one title; a title the catalogue doesn't have is hashed itself.
      if let honor { hasher.combine(honor) } else { hasher.combine(title) }
    }
  }

  private func check(_ award: Award, of holder: HolderKind, into diagnostics: inout [Diagnostic]) {
    checkRevocation(award, into: &diagnostics)
    if let date = award.date, date.firstDay > asOf {
      diagnostics.append(
        Diagnostic(
          .futureDate, at: award.yearPlace,
          .init("“\(award.title)”的年份 \(date.iso) 还没有到", "The year \(date.iso) of “\(award.title)” has not come yet")))
    }
    if let date = award.revocation?.date, date.firstDay > asOf {
      diagnostics.append(
        Diagnostic(
          .futureDate, at: award.place,
          .init(
            "撤销“\(award.title)”的日期 \(date.iso) 还没有到",
            "The revocation of “\(award.title)” on \(date.iso) has not come yet")))
    }
    guard let index = award.honor else {
      let title = Located(award.title, at: award.place)
      diagnostics.append(
        DefaultVocabulary.notHonors.contains(award.title)
          ? .notAnHonor(title) : .unknownHonor(title, catalogue: catalogue))
      return
    }
    let honor = catalogue.honors[index]
    if !honor.holders.contains(holder) {
      let holders = honor.holders.map(\.rawValue).joined(separator: "、")
      diagnostics.append(
        Diagnostic(
          .holderMismatch, at: award.place,
          .init(
            "“\(honor.title)”授予\(holders),不能写在\(holder.rawValue)名下",
            "“\(honor.title)” is given to others (\(holders)), not to this kind of record (\(holder.rawValue))"),
          hint: .init(
            "请核对荣誉名称;不是授予\(holder == .person ? "本人" : holder.rawValue)的可写进正文。目录有误,请改 wall.yml 的“荣誉”",
            "Check the honor's name; what others were given may be told in the body. If the catalogue is wrong, mend “荣誉” in wall.yml"
          )))
    }
    if let level = award.level, level != honor.level {
      diagnostics.append(
        Diagnostic(
          .levelMismatch, at: award.levelPlace,
          .init(
            "“\(honor.title)”在目录里是\(honor.level.rawValue),这里写成了\(level.rawValue)",
            "The catalogue has “\(honor.title)” at \(honor.level.rawValue), here it is \(level.rawValue)"),
          hint: .init("级别看授予机关;去掉“级别”一行就按目录", "The level is the authority's; without a level the catalogue's is taken"))
      )
    }
    checkYear(award, honor, into: &diagnostics)
  }

  private func checkYear(_ award: Award, _ honor: Honor, into diagnostics: inout [Diagnostic]) {
    guard let year = award.year else { return }
    if let since = honor.since, year < since {
      diagnostics.append(
        Diagnostic(
          .honorYear, at: award.yearPlace,
          .init(
            "“\(honor.title)”始于 \(since) 年,不会有 \(year) 年的",
            "“\(honor.title)” began in \(since); there was none in \(year)"),
          hint: Self.checkingYear))
    } else if !honor.years.isEmpty, !honor.years.contains(year) {
      let years = honor.years.map(String.init).joined(separator: "、")
      diagnostics.append(
        Diagnostic(
          .honorYear, at: award.yearPlace,
          .init(
            "“\(honor.title)”只在 \(years) 年评选过,这里写的是 \(year) 年",
            "“\(honor.title)” was given in \(years) only, not in \(year)"),
          hint: Self.checkingYear))
    }
  }

  private static let checkingYear = Message(
    "请核对年份和荣誉全称;目录有误,请改 wall.yml 的“荣誉”",
    "Check the year and the honor's full name; if the catalogue is wrong, mend “荣誉” in wall.yml")

  private func checkRevocation(_ award: Award, into diagnostics: inout [Diagnostic]) {
    if award.revocation != nil, award.isInForce {
      diagnostics.append(
        Diagnostic(
          .revocationMismatch, at: award.place,
          .init("“\(award.title)”写了撤销决定,状态却不是“已撤销”", "“\(award.title)” has a revocation but is not marked revoked"),
          hint: .init("如确已撤销,请加“状态: 已撤销”", "If it was revoked, add “状态: 已撤销”")))
    }
  }
}

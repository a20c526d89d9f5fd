import FrontMatter
import HonorRoll

extension InterfaceText {
  /// What stands over the records of one year.
  func yearHeading(_ year: Int?) -> String {
    year.map { self(.yearTitle, ["year": String($0)]) } ?? self[.unstated]
  }

  /// A date without its year: 3月1日, 3月; `nil` where only the year is known.
  func dayOfYear(_ date: PartialDate) -> String? {
    guard let month = date.month else { return nil }
    guard let day = date.day else { return self(.monthOfYear, ["month": String(month)]) }
    return self(.dayOfYear, ["month": String(month), "day": String(day)])
  }
}

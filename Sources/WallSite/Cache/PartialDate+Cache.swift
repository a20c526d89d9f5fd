import FrontMatter

extension PartialDate {
  /// The date as a number of the cache, never 0: eight digits, 0 for a part that is not known.
  var cacheNumber: Int { year * 10_000 + (month ?? 0) * 100 + (day ?? 0) }

  /// - Returns: `nil` where the number is none of a date.
  init?(cacheNumber number: Int) {
    let (month, day) = (number / 100 % 100, number % 100)
    self.init(year: number / 10_000, month: month == 0 ? nil : month, day: day == 0 ? nil : day)
  }
}

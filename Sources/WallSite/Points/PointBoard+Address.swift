import HonorRoll

extension PointBoard {
  /// The first board is the one the menu leads to.
  func path(number: Int = 1) -> String {
    let year = year.map { "-\($0)" } ?? ""
    return Paging.path(scope == .people && year.isEmpty ? "points" : "points/\(scope.rawValue)\(year)", number: number)
  }

  var pageCount: Int { Paging.pageCount(of: standings.count) }

  var titleKey: TextKey {
    switch scope {
    case .people: .pointsPeople
    case .studios: .pointsStudios
    case .units: .pointsUnits
    }
  }
}

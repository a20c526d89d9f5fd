import HonorRoll

/// The list of an alliance's members.
extension RollAlliance {
  /// Its pages, from 1; none where the alliance's own page shows everybody.
  var memberPages: [Int] {
    let most = max(allPeople.count, studios.count)
    return unitPeople.isEmpty && most <= Paging.size ? [] : Array(1...Paging.pageCount(of: most))
  }

  func membersPath(number: Int = 1) -> String {
    Paging.path("\(RecordKind.alliance.folder)/\(profile.common.slug ?? "-")/members", number: number)
  }
}

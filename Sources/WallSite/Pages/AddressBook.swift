import Diagnostics

/// Who has which address, so that two never share one. Addresses that differ only in case count as the same: many
/// hosts and all Windows disks can't tell them apart.
///
/// Hardly ever do two things want one address, so a book may be kept without owners first: it tells whether another one
/// is needed that knows who they are.
struct AddressBook {
  /// Without owners.
  private var distinct: DistinctTexts?
  /// With owners.
  private var addresses = TextTable()
  /// By the address's number.
  private var owners: [AddressOwner] = []
  /// Whether two may have one address.
  private(set) var mayHaveCollisions = false
  /// An `address-collision` for each, where owners are kept.
  private(set) var collisions: [Diagnostic] = []

  /// - Parameters:
  ///   - capacity: How many addresses are expected.
  ///   - keepsOwners: Whether it is to tell who collides, or only whether anybody may.
  init(capacity: Int, keepsOwners: Bool) {
    if keepsOwners {
      addresses = TextTable(capacity: capacity)
      owners.reserveCapacity(capacity)
    } else {
      distinct = DistinctTexts(capacity: capacity)
    }
  }

  /// - Parameter owner: Asked for where owners are kept.
  mutating func claim(_ path: String, for owner: @autoclosure () -> AddressOwner) {
    let address = Self.isLowercase(path) ? path : path.lowercased()
    guard distinct == nil else {
      if distinct?.insert(address) == false { mayHaveCollisions = true }
      return
    }
    let owner = owner()
    let (isNew, number) = addresses.insert(address)
    guard !isNew else {
      owners.append(owner)
      return
    }
    mayHaveCollisions = true
    let first = owners[number]
    // The newcomer gives way, unless the other one can do so more easily.
    let (yielding, other) = first.remedy > owner.remedy ? (first, owner) : (owner, first)
    collisions.append(
      Diagnostic(
        .addressCollision, at: yielding.place,
        .init(
          "\(yielding.name.chinese)和\(other.name.chinese)的地址都是 \(path)",
          "\(yielding.name.english) and \(other.name.english) have the same address, \(path)"),
        hint: hint(yielding, other)))
  }

  /// Whether a path is ASCII without capitals, as nearly all are.
  private static func isLowercase(_ path: String) -> Bool {
    path.utf8.withContiguousStorageIfAvailable { bytes in
      var others: UInt8 = 0
      // Without a branch a processor looks at many bytes at once.
      for byte in bytes { others |= byte & 0x80 | (byte &- UInt8(ascii: "A") < 26 ? 1 : 0) }
      return others == 0
    } ?? false
  }

  private func hint(_ yielding: AddressOwner, _ other: AddressOwner) -> Message? {
    switch yielding.remedy {
    case .none: nil
    case .settings:
      .init("请在 wall.yml 里给其中一个写“网址”", "Give one of them a “网址” in wall.yml")
    case .slug:
      other.remedy == .slug
        ? .init("请给其中一个写“网址:”", "Give one of them a “网址:” of its own")
        : .init("请给这份资料写“网址:”", "Give this record a “网址:” of its own")
    case .rename:
      .init("请给 static 里的这个文件改名,或删去它", "Rename this file in static, or delete it")
    }
  }
}

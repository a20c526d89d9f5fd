import Diagnostics

/// Who has which address, so that two never share one. Addresses that differ only in case count as the same: many
/// hosts and all Windows disks can't tell them apart.
struct AddressBook {
  private var addresses: TextTable
  /// By the address's number.
  private var owners: [AddressOwner] = []

  /// - Parameter capacity: How many addresses are expected.
  init(capacity: Int) {
    addresses = TextTable(capacity: capacity)
    owners.reserveCapacity(capacity)
  }

  mutating func claim(_ path: String, for owner: AddressOwner, into diagnostics: inout [Diagnostic]) {
    let isLowercase = path.utf8.allSatisfy { $0 < 0x80 && !(UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) }
    let (isNew, number) = addresses.insert(isLowercase ? path : path.lowercased())
    guard !isNew else {
      owners.append(owner)
      return
    }
    let first = owners[number]
    // The newcomer gives way, unless the other one can do so more easily.
    let (yielding, other) = first.remedy > owner.remedy ? (first, owner) : (owner, first)
    diagnostics.append(
      Diagnostic(
        .addressCollision, at: yielding.place,
        .init(
          "\(yielding.name.chinese)和\(other.name.chinese)的地址都是 \(path)",
          "\(yielding.name.english) and \(other.name.english) have the same address, \(path)"),
        hint: hint(yielding, other)))
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

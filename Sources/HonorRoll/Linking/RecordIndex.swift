import Diagnostics

/// Finds records of one kind by file stem or name.
struct RecordIndex {
  /// Positions of the records that have a name.
  enum Found {
    case none
    case one(Int)
    case several([Int])

    var positions: [Int] {
      switch self {
      case .none: []
      case .one(let position): [position]
      case .several(let positions): positions
      }
    }
  }

  private var table: TextTable
  /// The record of each name, by the name's number; of a name that several have, `shared`.
  private var owners: [Int] = []
  /// All records of a name that several have.
  private var several: [Int: [Int]] = [:]

  private static let shared = -1

  /// - Parameters:
  ///   - count: How many records there are.
  ///   - record: Stem and name of each; a record found by both counts once.
  init(count: Int, _ record: (Int) -> (stem: String, name: String)) {
    table = TextTable(capacity: count)
    owners.reserveCapacity(count)
    for position in 0..<count {
      let (stem, name) = record(position)
      add(position, stem)
      if name != stem { add(position, name) }
    }
  }

  private mutating func add(_ position: Int, _ name: String) {
    let (isNew, number) = table.insert(name)
    if isNew {
      owners.append(position)
    } else {
      several[number, default: [owners[number]]].append(position)
      owners[number] = Self.shared
    }
  }

  subscript(name: String) -> Found {
    mutating get {
      guard let number = table.number(of: name) else { return .none }
      let owner = owners[number]
      return owner == Self.shared ? .several(several[number] ?? []) : .one(owner)
    }
  }

  var names: [String] { table.texts }
}

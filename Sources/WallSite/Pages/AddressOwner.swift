import Diagnostics

/// Who has an address, where that is written, and what the owner can do to give it up.
enum AddressOwner: Sendable {
  enum Remedy: Int, Sendable, Comparable {
    /// The program's own pages stay where they are.
    case none
    /// An entry of `wall.yml`, or a word of a profile that becomes one.
    case settings
    /// A record may write a `网址`.
    case slug
    /// A file of `static` may have another name.
    case rename

    static func < (left: Remedy, right: Remedy) -> Bool { left.rawValue < right.rawValue }
  }

  /// A record's file, and where in it its address is written or comes from.
  case file(String, at: SourcePlace)
  case staticFile(String)
  /// An entry of a list, and where it could get another address.
  case entry(String, at: SourcePlace)
  /// What of the program's own it is.
  case program(Message, at: SourcePlace)

  var name: Message {
    switch self {
    case .file(let name, _), .staticFile(let name), .entry(let name, _): .init("“\(name)”", "“\(name)”")
    case .program(let name, _): name
    }
  }

  var place: SourcePlace {
    switch self {
    case .file(_, let place), .entry(_, let place), .program(_, let place): place
    case .staticFile(let file): SourcePlace(file: file)
    }
  }

  var remedy: Remedy {
    switch self {
    case .file: .slug
    case .staticFile: .rename
    case .entry: .settings
    case .program: .none
    }
  }
}

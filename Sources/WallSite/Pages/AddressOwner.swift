import Diagnostics

/// Who has an address, where that is written, and what the owner can do to give it up.
struct AddressOwner: Sendable {
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

  let name: Message
  let place: SourcePlace
  let remedy: Remedy

  static func file(_ file: String, at place: SourcePlace) -> AddressOwner {
    AddressOwner(name: .init("“\(file)”", "“\(file)”"), place: place, remedy: .slug)
  }

  static func staticFile(_ file: String) -> AddressOwner {
    AddressOwner(name: .init("“\(file)”", "“\(file)”"), place: SourcePlace(file: file), remedy: .rename)
  }

  static func entry(_ title: String, at place: SourcePlace) -> AddressOwner {
    AddressOwner(name: .init("“\(title)”", "“\(title)”"), place: place, remedy: .settings)
  }

  static func program(_ name: Message, at place: SourcePlace) -> AddressOwner {
    AddressOwner(name: name, place: place, remedy: .none)
  }
}

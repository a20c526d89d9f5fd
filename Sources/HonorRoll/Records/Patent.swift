import FrontMatter

/// What is written of a patent.
public struct Patent: Sendable, Hashable {
  public let number: Located<String>?
  /// `nil` where nothing is written; such a patent is not counted.
  public let state: PatentState?

  init(_ values: FieldValues) {
    number = values.text("number")
    state = values.string("state").flatMap(PatentState.init(rawValue:))
  }
}

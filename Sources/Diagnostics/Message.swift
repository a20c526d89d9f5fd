/// One sentence in every language the program speaks.
public struct Message: Sendable, Hashable {
  public let chinese: String
  public let english: String

  public init(_ chinese: String, _ english: String) {
    self.chinese = chinese
    self.english = english
  }

  public func text(in language: Language) -> String {
    switch language {
    case .chinese: chinese
    case .english: english
    }
  }
}

extension Message {
  /// The sentence, asking whether a near name was meant where there is one.
  public func proposing(_ name: String?) -> Message {
    guard let name else { return self }
    return Message("\(chinese),是否想写“\(name)”?", "\(english); did you mean “\(name)”?")
  }
}

import Diagnostics
import FrontMatter

/// What a profile says of one mentor: the name, and the agreement (师徒协议) where there is one. A class, because it never
/// changes and is handed on often.
public final class Apprenticeship: Sendable {
  /// As written: `张伟`, `张伟(某公司)`, `外:张伟`.
  public let mentor: Located<String>
  public let kind: Located<String>?
  /// As exactly as it is known, like the day of completion.
  public let signed: PartialDate?
  /// How long it lasts, as written: `3年`.
  public let term: String?
  public let goal: String?
  /// The day the apprentice completed it (出师).
  public let completed: PartialDate?
  /// What the assessment at the end came to.
  public let result: Result?

  public enum Result: String, Sendable, CaseIterable {
    case excellent = "优秀"
    case passed = "合格"
    case failed = "不合格"
  }

  /// - Parameter values: Decoded by `CraftsmanFields.mentor`; without a name it was reported and there is no mentor.
  init?(_ values: FieldValues) {
    guard let mentor = values.text("name") else { return nil }
    self.mentor = mentor
    kind = values.text("kind")
    signed = values.date("signed")?.value
    term = values.string("term")
    goal = values.string("goal")
    completed = values.date("completed")?.value
    result = values.string("result").flatMap(Result.init(rawValue:))
  }
}

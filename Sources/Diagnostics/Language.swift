/// The language messages are written in. It is asked for on the command line; the machine's locale decides nothing.
public enum Language: String, Sendable, CaseIterable {
  case chinese = "zh"
  case english = "en"
}

/// Arguments of which each can be read in one way only: long names, each once, every option with a value of its own that
/// looks like no name. Everything else is left to the library that knows all of the rules.
struct PlainArguments {
  private var values: [String: String] = [:]

  /// - Parameters:
  ///   - options: Names that take a value.
  ///   - flags: Names that don't.
  init?(_ arguments: some Sequence<String>, options: Set<String>, flags: Set<String>) {
    var rest = arguments.makeIterator()
    while let name = rest.next() {
      guard values[name] == nil else { return nil }
      if flags.contains(name) {
        values[name] = ""
      } else {
        guard options.contains(name), let value = rest.next(), !value.isEmpty, value.utf8.first != UInt8(ascii: "-")
        else { return nil }
        values[name] = value
      }
    }
  }

  func has(_ flag: String) -> Bool { values[flag] != nil }

  func value(_ option: String) -> String? { values[option] }

  /// - Returns: `.some(nil)` where the option was not given, `nil` where its value is not one.
  func value<Value>(_ option: String, _ read: (String) -> Value?) -> Value?? {
    guard let text = values[option] else { return .some(nil) }
    return read(text).map(Optional.some)
  }
}

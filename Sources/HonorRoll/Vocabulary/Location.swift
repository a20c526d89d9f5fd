import FrontMatter

/// Where the wall stands: the names that fill `{省}` `{市}` `{县}` `{企业}` in the catalogue.
public struct Location: Sendable, Hashable {
  public let province: String?
  public let city: String?
  public let county: String?
  public let enterprise: String?

  init(_ values: FieldValues?) {
    province = values?.text("province")?.value
    city = values?.text("city")?.value
    county = values?.text("county")?.value
    enterprise = values?.text("enterprise")?.value
  }

  /// The text with its placeholders filled; `nil` where one has no value here: that honor is not this wall's.
  func fill(_ text: String) -> String? {
    guard text.utf8.contains(UInt8(ascii: "{")) else { return text }
    var filled = ""
    var rest = Substring(text)
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      filled += rest[..<open]
      let value: String? =
        switch rest[rest.index(after: open)..<close] {
        case "省": province
        case "市": city
        case "县": county
        case "企业": enterprise
        default: nil
        }
      guard let value else { return nil }
      filled += value
      rest = rest[rest.index(after: close)...]
    }
    return filled + rest
  }
}

/// The reference of views for the people who write templates: Markdown, made from the schemas themselves.
public enum ViewDocumentation {
  /// One section per view with a table of its slots: the given views in their order, each followed by the views it
  /// holds that were not described before.
  public static func markdown(of schemas: [AnyViewSchema]) -> String {
    var sections: [String] = []
    var described: Set<ObjectIdentifier> = []
    var waiting = Array(schemas.reversed())
    while let schema = waiting.popLast() {
      guard described.insert(ObjectIdentifier(schema)).inserted else { continue }
      sections.append(section(of: schema))
      waiting.append(contentsOf: schema.slots.compactMap(\.kind.nested).reversed())
    }
    return sections.joined(separator: "\n")
  }

  private static func section(of schema: AnyViewSchema) -> String {
    var text = "## \(schema.name)\n\n\(schema.documentation)\n\n"
    text += "| 名称 | 种类 | 含义 |\n|---|---|---|\n"
    for slot in schema.slots {
      text += "| `\(slot.name)` | \(kind(of: slot)) | \(cell(slot.documentation)) |\n"
    }
    return text
  }

  private static func kind(of slot: AnyViewSchema.Slot) -> String {
    guard let nested = slot.kind.nested else { return slot.kind.chineseName }
    return "\(slot.kind.chineseName) [\(nested.name)](#\(anchor(nested.name)))"
  }

  /// The id common Markdown renderers give a heading that is one word.
  private static func anchor(_ name: String) -> String { name.lowercased() }

  private static func cell(_ text: String) -> String {
    String(text.map { $0 == "|" ? "\\|" : String($0) }.joined().map { $0.isNewline ? " " : $0 })
  }
}

extension SlotKind {
  /// The schema of the views the slot holds.
  fileprivate var nested: AnyViewSchema? {
    switch self {
    case .view(let schema), .list(let schema): schema()
    case .scalar, .flag: nil
    }
  }
}

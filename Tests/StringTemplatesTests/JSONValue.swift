import StringTemplates

/// Data without types, as the Mustache specification's cases have it.
enum JSONValue: Decodable {
  case null
  case bool(Bool)
  case scalar(String)
  case array([JSONValue])
  case object([String: JSONValue])

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      self = .null
    } else if let value = try? container.decode(Bool.self) {
      self = .bool(value)
    } else if let value = try? container.decode(Int.self) {
      self = .scalar(String(value))
    } else if let value = try? container.decode(Double.self) {
      self = .scalar(String(value))
    } else if let value = try? container.decode(String.self) {
      self = .scalar(value)
    } else if let value = try? container.decode([JSONValue].self) {
      self = .array(value)
    } else {
      self = .object(try container.decode([String: JSONValue].self))
    }
  }
}

/// The type that all values seen at one place of some JSON have in common.
indirect enum JSONShape {
  case flag
  case untyped
  case sequence(ScalarKind, JSONShape)
  case object(AnyViewSchema, [String: JSONShape])
  case list(AnyViewSchema, [String: JSONShape])

  init(of values: [JSONValue]) {
    var objects: [[String: JSONValue]] = []
    var elements: [JSONValue] = []
    var hasArray = false
    var hasFlag = false
    for value in values {
      switch value {
      case .null, .scalar: break
      case .bool: hasFlag = true
      case .object(let object): objects.append(object)
      case .array(let array):
        hasArray = true
        elements += array
      }
    }
    if !objects.isEmpty {
      let (schema, shapes) = Self.schema(of: objects)
      self = .object(schema, shapes)
    } else if hasArray {
      switch JSONShape(of: elements) {
      case .object(let schema, let shapes): self = .list(schema, shapes)
      case let shape:
        if elements.isEmpty {
          let (schema, shapes) = Self.schema(of: [])
          self = .list(schema, shapes)
        } else if case .scalar(let kind) = shape.kind {
          self = .sequence(kind, shape)
        } else {
          self = .untyped
        }
      }
    } else {
      self = hasFlag ? .flag : .untyped
    }
  }

  private static func schema(of objects: [[String: JSONValue]]) -> (AnyViewSchema, [String: JSONShape]) {
    let names = Set(objects.flatMap(\.keys)).sorted()
    var shapes: [String: JSONShape] = [:]
    for name in names { shapes[name] = JSONShape(of: objects.compactMap { $0[name] }) }
    let slots = names.compactMap { name in
      shapes[name].map { AnyViewSchema.Slot(name: name, documentation: "", kind: $0.kind) }
    }
    return (AnyViewSchema(name: "data", documentation: "", slots: slots), shapes)
  }

  var kind: SlotKind {
    switch self {
    case .flag: .flag
    case .untyped: .scalar(.untyped)
    case .sequence(let element, _): .scalar(.sequence(element))
    case .object(let schema, _): .view { schema }
    case .list(let schema, _): .list { schema }
    }
  }

  func write(_ value: JSONValue?, into writer: inout ViewWriter) -> ViewCell {
    switch (self, value) {
    case (.flag, .bool(let flag)): return writer.flag(flag)
    case (.untyped, .scalar(let text)): return writer.text(text)
    case (.untyped, _): return writer.text("")
    case (.sequence(_, let element), .array(let values)):
      return writer.values(values.count) { writer, index in element.write(values[index], into: &writer) }
    case (.object(let schema, let shapes), .object(let object)):
      return Self.write(object, schema, shapes, into: &writer)
    case (.list(let schema, let shapes), .array(let values)):
      return writer.views(values.count) { writer, index in
        guard case .object(let object) = values[index] else { return Self.write([:], schema, shapes, into: &writer) }
        return Self.write(object, schema, shapes, into: &writer)
      }
    case (.flag, _), (.sequence, _), (.object, _), (.list, _): return writer.flag(false)
    }
  }

  private static func write(
    _ object: [String: JSONValue], _ schema: AnyViewSchema, _ shapes: [String: JSONShape], into writer: inout ViewWriter
  ) -> ViewCell {
    writer.view(slots: schema.slots.count) { writer, index in
      let name = schema.slots[index].name
      return shapes[name]?.write(object[name], into: &writer) ?? writer.text("")
    }
  }
}

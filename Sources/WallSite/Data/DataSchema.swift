/// The JSON Schema (2020-12) of a file of the wall's data, made from the declarations that write it.
struct DataSchema {
  let bytes: [UInt8]

  init(_ set: DataSet) {
    var json = JSONText()
    json.object { json in
      json.member("$schema", "https://json-schema.org/draft/2020-12/schema")
      json.member("title", set.title)
      json.member("description", set.meaning)
      json.member("type", "object")
      json.member("required", ["kind", "title", "wall", "schema", "count", "records"])
      json.key("additionalProperties")
      json.flag(false)
      json.key("properties")
      json.object { json in
        json.key("kind")
        json.object { $0.member("const", set.kind.rawValue) }
        for key in ["title", "wall", "schema"] {
          json.property(key)
          json.object { $0.member("type", "string") }
        }
        for key in ["count", "part", "parts"] {
          json.property(key)
          json.object { $0.member("type", "integer") }
        }
        json.key("records")
        json.object { json in
          json.member("type", "array")
          json.key("items")
          json.object { Self.describe(.object(set.members), in: &$0) }
        }
      }
      json.key("$defs")
      json.object { json in
        json.startLine()
        json.key("reference")
        json.object { Self.describe(.object(Self.reference), in: &$0) }
      }
    }
    bytes = json.finish(suffix: "\n") { Array($0) }
  }

  private static let reference = [
    DataMember(key: "name", name: "名称", meaning: "姓名或名称。", shape: .text, isRequired: true),
    DataMember(key: "page", name: "页面", meaning: "在本站的页面;没有页面的没有。", shape: .page, isRequired: false),
  ]

  private static func describe(_ shape: DataShape, in json: inout JSONText) {
    switch shape {
    case .text: json.member("type", "string")
    case .choice(let words): json.member("enum", words)
    case .integer: json.member("type", "integer")
    case .decimal: json.member("type", "number")
    case .flag: json.member("type", "boolean")
    case .date:
      json.member("type", "string")
      json.member("pattern", "^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$")
    case .page:
      json.member("type", "string")
      json.member("pattern", "^[^/].*[.]html$")
    case .reference: json.member("$ref", "#/$defs/reference")
    case .list(let item):
      json.member("type", "array")
      json.key("minItems")
      json.number(1)
      json.key("items")
      json.object { describe(item, in: &$0) }
    case .object(let members):
      json.member("type", "object")
      json.member("required", members.filter(\.isRequired).map(\.key))
      json.key("additionalProperties")
      json.flag(false)
      json.key("properties")
      json.object { json in
        for member in members {
          json.startLine()
          json.property(member.key)
          json.object { json in
            json.member("title", member.name)
            json.member("description", member.meaning)
            describe(member.shape, in: &json)
          }
        }
      }
    }
  }
}

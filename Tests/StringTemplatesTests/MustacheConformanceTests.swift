import Diagnostics
import StringTemplates
import Testing

@Suite("Mustache specification", .enabled(if: ConformanceSuite.isExpected, "no conformance data"))
struct MustacheConformanceTests {
  /// The cases that demand that what is missing is written as nothing. They alone pass only in lenient mode.
  static let lenientCases: Set<String> = [
    "interpolation: Basic Context Miss Interpolation",
    "interpolation: Triple Mustache Context Miss Interpolation",
    "interpolation: Ampersand Context Miss Interpolation",
    "interpolation: Dotted Names - Broken Chains",
    "interpolation: Dotted Names - Broken Chain Resolution",
    "interpolation: Dotted Names - Context Precedence",
    "interpolation: Dotted Names are never single keys",
    "inverted: Context Misses",
    "inverted: Dotted Names - Broken Chains",
    "partials: Failed Lookup",
    "sections: Context Misses",
    "sections: Dotted Names - Broken Chains",
    "inheritance: Negative Sections",
  ]

  @Test("Every case passes, all but the named ones strictly", arguments: ConformanceSuite.modules)
  func module(_ module: String) throws {
    let cases = try ConformanceSuite.cases(of: module)
    #expect(!cases.isEmpty)
    for item in cases {
      let isLenient = Self.lenientCases.contains("\(module): \(item.name)")
      let (output, diagnostics) = render(item, isLenient: isLenient)
      #expect(output == item.expected, "\(module): \(item.name): \(diagnostics.map(\.message.english))")
    }
  }

  @Test("Strict mode refuses the named cases")
  func refused() throws {
    #expect(Self.lenientCases.count == 13)
    var refused: Set<String> = []
    for module in ConformanceSuite.modules {
      for item in try ConformanceSuite.cases(of: module) {
        let (output, diagnostics) = render(item, isLenient: false)
        guard output == nil else { continue }
        refused.insert("\(module): \(item.name)")
        #expect(diagnostics.allSatisfy { $0.rule == .templateUnknownName || $0.rule == .templateMissing })
      }
    }
    #expect(refused == Self.lenientCases)
  }

  private func render(_ item: ConformanceSuite.Case, isLenient: Bool) -> (String?, [Diagnostic]) {
    var sources = [TemplateSource(name: "main", file: "main", text: item.template)]
    for (name, text) in item.partials ?? [:] {
      sources.append(TemplateSource(name: "partials/\(name)", file: name, text: text))
    }
    let shape = JSONShape(of: [item.data])
    var views: [AnyViewSchema] = []
    var records: [ViewRecord] = []
    var current: ScalarKind?
    var currentRecord: ViewRecord?
    switch shape {
    case .object(let schema, let shapes):
      guard case .object(let object) = item.data else { break }
      views = [schema]
      records = [
        ViewRecord(schema: schema) { writer, index in
          let name = schema.slots[index].name
          return shapes[name]?.write(object[name], into: &writer) ?? writer.text("")
        }
      ]
    case .list(let schema, _):
      // A list at the root is the one slot of a view without a name that templates could write.
      let root = AnyViewSchema(
        name: "root", documentation: "", slots: [.init(name: ".", documentation: "", kind: .list { schema })])
      views = [root]
      records = [ViewRecord(schema: root) { writer, _ in shape.write(item.data, into: &writer) }]
    case .flag, .untyped, .sequence:
      let root = AnyViewSchema(
        name: "root", documentation: "", slots: [.init(name: ".", documentation: "", kind: shape.kind)])
      if case .scalar(let kind) = shape.kind { current = kind }
      currentRecord = ViewRecord(schema: root) { writer, _ in shape.write(item.data, into: &writer) }
    }
    var diagnostics: [Diagnostic] = []
    guard
      let template = TemplateLibrary(sources).compile(
        "main", views: views, current: current, mode: .plain, isLenient: isLenient, into: &diagnostics)
    else { return (nil, diagnostics) }
    var output: [UInt8] = []
    do {
      var renderer = Renderer()
      try renderer.render(template, records, current: currentRecord, base: .depth(0), page: "main") {
        output.append(contentsOf: $0)
      }
    } catch {
      return (nil, [error.diagnostic])
    }
    return (String(decoding: output, as: UTF8.self), diagnostics)
  }
}

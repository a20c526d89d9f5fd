import Foundation
import FrontMatter
import StringTemplates
import Testing

@testable import HonorRoll
@testable import WallSite

@Suite("References made from the code")
struct ReferenceTests {
  @Test("Templates/README.md lists every view of every template with its slots")
  func views() throws {
    let site = SiteView(
      name: "", shortName: "", organizer: nil, summary: nil, homeURL: .root, styleURL: .root, iconURL: nil,
      feedURL: nil, dataURL: nil, icp: nil, police: nil, copyright: nil, generator: "")
    let schemas = [FrameView.schema(text: InterfaceText([:]), site: site).erased] + PageTemplate.allCases.map(\.view)
    try RecordedText(path: "Templates/README.md").expect(
      "模板版本:\(ViewVersion.current)\n\n" + ViewDocumentation.markdown(of: schemas))
  }

  @Test("Docs/字段.md lists every field of every kind of record")
  func fields() throws {
    let reference = FieldDocumentation.markdown(of: FieldDocumentation.tables)
    try RecordedText(path: "Docs/字段.md").expect(reference)
  }

  @Test("Docs/数据.md lists every member of every file of the data")
  func data() throws {
    try RecordedText(path: "Docs/数据.md").expect(DataDocumentation.markdown(of: DataSet.all + [.index]))
  }

  @Test("Every link within the reference of fields leads to a heading")
  func anchors() {
    let reference = FieldDocumentation.markdown(of: FieldDocumentation.tables)
    let headings = reference.matches(of: #/(?m)^#+ (.*)$/#).map { String($0.1) }
    #expect(Set(headings).count == headings.count, "\(headings)")
    let links = reference.matches(of: #/\]\(#([^)]*)\)/#).map { String($0.1) }
    #expect(links.count > 10)
    #expect(Set(links).subtracting(headings) == [])
  }

  @Test("The introduction to the templates names every page template and partial there is")
  func templateFiles() throws {
    let introduction = try Repository.text("Templates/README.md")
    let files = try FileTree.files(in: Repository.templates).filter { $0.hasSuffix(".mustache") }
    #expect(files.filter { !introduction.contains("`\($0)`") } == [])
  }
}

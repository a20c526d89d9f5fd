import Diagnostics
import FrontMatter

extension Tier {
  /// - Parameters:
  ///   - step: From the top, 0 first; decides the metal where none is named.
  ///   - diagnostics: Takes `unknown-honor` for an honor that the catalogue doesn't have.
  convenience init?(_ values: FieldValues, step: Int, catalogue: HonorCatalogue, into diagnostics: inout [Diagnostic]) {
    guard let name = values.text("name")?.value else { return nil }
    var honors: Set<Int> = []
    for title in values.texts("honors") {
      if let index = catalogue.index(of: title.value) {
        honors.insert(index)
      } else {
        diagnostics.append(.unknownHonor(title, catalogue: catalogue))
      }
    }
    self.init(
      name: name, honors: honors, levels: Set(values.texts("levels").compactMap { HonorLevel(name: $0.value) }),
      summary: values.text("summary")?.value, promotion: values.text("promotion")?.value,
      color: values.text("color").flatMap { TierColor(rawValue: $0.value) } ?? .standard(forStep: step),
      slug: values.text("slug")?.value)
  }
}

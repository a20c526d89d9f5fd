import HonorRoll

/// A whole site, ready to be rendered.
struct Site: Sendable {
  let context: SiteContext
  let cards: SiteCards
  let earlyBodies: EarlyBodies
  let menus: SiteMenus
  let plan: SitePlan
  /// `nil` where a template has a problem.
  let templates: TemplateSet?
  /// What the wall offers as data; `nil` for one that offers none.
  let data: DataSource?
  /// Files that are published as they are.
  let copies: [SiteCopy]
  /// What is said of itself by every record that has no page of its own.
  let hidden: [RecordCommon]
  /// What was read. It is kept because taking it apart takes time, which nobody has while pages wait.
  let content: ContentLoader.Content
}

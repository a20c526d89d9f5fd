/// Whether, and as what, a record is shown (展示状态).
public enum DisplayState: String, Sendable, CaseIterable, Hashable {
  case draft = "草稿"
  /// A candidate during a public notice: on the notice's page and nowhere else.
  case notice = "公示"
  case listed = "在册"
  case suspended = "暂停展示"
  case withdrawn = "撤下"
  case revoked = "撤销"
}

/// What kept a campaign from going as planned (评选异常).
public enum CampaignException: String, Sendable, CaseIterable, Hashable {
  case postponed = "延期"
  /// Given up before anybody was named.
  case cancelled = "终止"
  /// The quota was left unfilled on purpose.
  case vacancies = "名额空缺"
}

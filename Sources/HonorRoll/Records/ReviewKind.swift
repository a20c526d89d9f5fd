/// What a studio is reviewed for (考核种类).
public enum ReviewKind: String, Sendable, CaseIterable, Hashable {
  case acceptance = "验收"
  case yearly = "年度考核"
  /// Whether a naming is upheld.
  case renewal = "复核"
  case spotCheck = "抽查"
}

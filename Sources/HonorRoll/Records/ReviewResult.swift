/// What came of a studio's review (考核结果).
public enum ReviewResult: String, Sendable, CaseIterable, Hashable {
  case excellent = "优秀"
  case good = "良好"
  case passed = "合格"
  case barelyPassed = "基本合格"
  case failed = "不合格"
  /// The studio took no part; whether that is a failure is the wall's rule.
  case absent = "未参加考核"
  case exempt = "免予考核"
  case deferred = "暂缓考核"

  /// Whether somebody looked at the studio and said how it does.
  var isOutcome: Bool {
    switch self {
    case .excellent, .good, .passed, .barelyPassed, .failed: true
    case .absent, .exempt, .deferred: false
    }
  }
}

import HonorRoll

/// What the wall's data is about, kind by kind; a kind is a JSON file, tables, and a schema. The raw value names them.
enum DataKind: String, CaseIterable, Sendable {
  case wall
  case craftsmen
  case studios
  case alliances
  case achievements
  case competitions
  case events
  case campaigns
  case ladder
  case promotions
  case rolls
  case honors
  case terms
  case points
  case pages
  /// What files there are.
  case index
}

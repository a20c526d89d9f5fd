import HonorRoll

/// The entries of the menu, in their order; the wall's own pages and links follow them.
enum MenuSection: Hashable, Sendable {
  case home, studios, alliances, rolls, campaigns
  case list(ListKind)
  case records(RecordKind)
  case points
  case lineage, statistics
  case page(Int)
  case none
}

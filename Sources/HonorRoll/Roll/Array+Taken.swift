extension Array {
  /// All elements, which are somebody else's from now on; none are left here.
  mutating func taken() -> Self { exchange(&self, with: []) }
}

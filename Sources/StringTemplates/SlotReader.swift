/// Reads one slot of a view into a record. It is an object so that a schema can go through its slots without counting
/// references to what their closures hold.
final class SlotReader<View>: Sendable {
  let value: @Sendable (View, inout ViewWriter) -> ViewCell

  init(_ value: @escaping @Sendable (View, inout ViewWriter) -> ViewCell) { self.value = value }
}

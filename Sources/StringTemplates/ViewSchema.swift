/// The slots of a view type: the names its templates may write, and how each is read from a view.
///
/// A schema is made once, as a `static let` of the view:
///
///     static let schema = ViewSchema<PersonCardView>("personCard", "一张人物卡片", [
///       .text("name", "姓名") { $0.name },
///       .url("url", "页面地址") { $0.url },
///       .list("honors", "荣誉", HonorView.schema) { $0.honors },
///     ])
///
/// A view that holds views of its own type, a region with its regions, writes the type of its schema out
/// (`static let schema: ViewSchema<RegionView> = …`), since Swift cannot infer it from itself.
///
/// A class, because every list of a view asks for one.
public final class ViewSchema<View>: Sendable {
  /// The schema without its view type: what templates are compiled against.
  public let erased: AnyViewSchema
  private let readers: [SlotReader<View>]
  /// The same ones, for the loop.
  private let slots: [Unmanaged<SlotReader<View>>]

  /// - Parameters:
  ///   - name: The view's name in `Templates/README.md`.
  ///   - documentation: What the view shows, in one Chinese phrase.
  ///   - slots: Each name once.
  public init(_ name: String, _ documentation: String, _ slots: [ViewSlot<View>]) {
    erased = AnyViewSchema(name: name, documentation: documentation, slots: slots.map(\.shape))
    readers = slots.map(\.reader)
    self.slots = readers.map { Unmanaged.passUnretained($0) }
  }

  /// The view's values, each read once, ready to be shown on any number of pages.
  public func capture(_ view: View) -> ViewRecord {
    var writer = ViewWriter(slots: slots.count)
    return capture(view, with: &writer)
  }

  /// The values of views that are shown together.
  public func captureGroup(_ views: [View]) -> ViewGroup {
    var writer = ViewWriter(slots: slots.count * views.count)
    _ = writer.views(views.count) { writer, index in write(views[index], into: &writer) }
    return ViewGroup(record: ViewRecord(schema: erased, &writer), count: views.count)
  }

  /// Views that were captured before, shown together. Each must be of this schema.
  public func captureGroup(_ views: [(records: ViewRecords, index: Int)]) -> ViewGroup {
    precondition(
      views.allSatisfy { $0.records.schema === erased }, "A group of \(erased.name) holds records of another view.")
    var writer = ViewWriter(slots: views.count)
    _ = writer.views(views.count) { writer, index in writer.reference(views[index].records, views[index].index) }
    return ViewGroup(record: ViewRecord(schema: erased, &writer), count: views.count)
  }

  /// The values of several views.
  public func captureAll(_ views: some Sequence<View>) -> [ViewRecord] {
    var writer = ViewWriter(slots: slots.count)
    return views.map { capture($0, with: &writer) }
  }

  /// The same with a writer that many views are captured with in turn.
  public func capture(_ view: View, with writer: inout ViewWriter) -> ViewRecord {
    _ = write(view, into: &writer)
    return ViewRecord(schema: erased, &writer)
  }

  func write(_ view: View, into writer: inout ViewWriter) -> ViewCell {
    writer.view(slots: slots.count) { writer, slot in
      slots[slot]._withUnsafeGuaranteedRef { $0.value(view, &writer) }
    }
  }
}

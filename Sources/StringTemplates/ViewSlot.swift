/// One slot of a view's schema: its name in templates, one Chinese sentence about it, and where its value comes from.
public struct ViewSlot<View>: Sendable {
  let shape: AnyViewSchema.Slot
  let value: @Sendable (View) -> ViewValue

  private init(
    _ name: String, _ documentation: String, _ kind: SlotKind, _ value: @escaping @Sendable (View) -> ViewValue
  ) {
    shape = AnyViewSchema.Slot(name: name, documentation: documentation, kind: kind)
    self.value = value
  }

  /// Text, escaped wherever it is written. A section over it is shown when it is not empty; `nil` is empty.
  public static func text(
    _ name: String, _ documentation: String, _ value: @escaping @Sendable (View) -> String?
  ) -> ViewSlot {
    ViewSlot(name, documentation, .scalar(.text)) { .text(value($0) ?? "") }
  }

  /// Several texts: a section over it is shown once for each, as `{{.}}`.
  public static func texts(
    _ name: String, _ documentation: String, _ value: @escaping @Sendable (View) -> [String]
  ) -> ViewSlot {
    ViewSlot(name, documentation, .scalar(.sequence(.text))) { .sequence(value($0).map(ViewValue.text)) }
  }

  /// An address. It may stand where text may, and alone may fill `href`, `src` and their like.
  public static func url(
    _ name: String, _ documentation: String, _ value: @escaping @Sendable (View) -> SiteURL?
  ) -> ViewSlot {
    ViewSlot(name, documentation, .scalar(.url)) { .url(value($0)) }
  }

  /// HTML in UTF-8 that is known to be safe and whole, written with `{{{ }}}` and only between tags.
  public static func html(
    _ name: String, _ documentation: String, _ value: @escaping @Sendable (View) -> [UInt8]
  ) -> ViewSlot {
    ViewSlot(name, documentation, .scalar(.html)) { .html(value($0)) }
  }

  /// A yes or no: it decides about sections and is never written.
  public static func flag(
    _ name: String, _ documentation: String, _ value: @escaping @Sendable (View) -> Bool
  ) -> ViewSlot {
    ViewSlot(name, documentation, .flag) { .flag(value($0)) }
  }

  /// A view inside the view, or none.
  public static func view<Child>(
    _ name: String, _ documentation: String, _ schema: @autoclosure @escaping @Sendable () -> ViewSchema<Child>,
    _ value: @escaping @Sendable (View) -> Child?
  ) -> ViewSlot {
    ViewSlot(name, documentation, .view({ schema().erased })) { .record(value($0).map(schema().capture)) }
  }

  /// Views inside the view. A section over it is shown once for each.
  public static func list<Child>(
    _ name: String, _ documentation: String, _ schema: @autoclosure @escaping @Sendable () -> ViewSchema<Child>,
    _ value: @escaping @Sendable (View) -> [Child]
  ) -> ViewSlot {
    ViewSlot(name, documentation, .list({ schema().erased })) { .list(value($0).map(schema().capture)) }
  }

  /// A view inside the view that was captured before, or none. The record must be of `schema`.
  public static func record<Child>(
    _ name: String, _ documentation: String, _ schema: @autoclosure @escaping @Sendable () -> ViewSchema<Child>,
    _ value: @escaping @Sendable (View) -> ViewRecord?
  ) -> ViewSlot {
    ViewSlot(name, documentation, .view({ schema().erased })) { view in
      let record = value(view)
      precondition(record == nil || record?.schema === schema().erased, "\(name) holds a record of another view.")
      return .record(record)
    }
  }

  /// Views inside the view that were captured before, for example cards shown on many pages. Every record must be of
  /// `schema`.
  public static func records<Child>(
    _ name: String, _ documentation: String, _ schema: @autoclosure @escaping @Sendable () -> ViewSchema<Child>,
    _ value: @escaping @Sendable (View) -> [ViewRecord]
  ) -> ViewSlot {
    ViewSlot(name, documentation, .list({ schema().erased })) { view in
      let records = value(view)
      let expected = schema().erased
      precondition(records.allSatisfy { $0.schema === expected }, "\(name) holds a record of another view.")
      return .list(records)
    }
  }
}

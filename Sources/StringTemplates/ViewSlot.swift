/// One slot of a view's schema: its name in templates, one Chinese sentence about it, and where its value comes from.
///
/// The functions that make slots are inlined into the schemas, so that what reads a value and what lays it out become one
/// function. A value that is appended where it lies (`writing:`) isn't held on to meanwhile.
public struct ViewSlot<View>: Sendable {
  let shape: AnyViewSchema.Slot
  let reader: SlotReader<View>

  private init(
    _ name: String, _ documentation: String, _ kind: SlotKind, constant: ViewRecord? = nil, over other: String? = nil,
    _ value: @escaping @Sendable (View, inout ViewWriter) -> ViewCell
  ) {
    shape = AnyViewSchema.Slot(name: name, documentation: documentation, kind: kind, constant: constant, over: other)
    reader = SlotReader(value)
  }

  /// Text, escaped wherever it is written. A section over it is shown when it is not empty; `nil` is empty.
  @inline(__always)
  public static func text(
    _ name: String, _ documentation: String, _ value: @escaping @Sendable (View) -> String?
  ) -> ViewSlot {
    ViewSlot(name, documentation, .scalar(.text)) { view, writer in
      guard let text = value(view) else { return .none }
      return writer.text(text)
    }
  }

  /// Text whose places on a page are noted while it is rendered. Only a view that belongs to one page alone may have
  /// such slots: what many pages show is not written anew for each of them.
  ///
  /// - Parameter mark: What the text is called in `Renderer.marks`; 0 leaves it out.
  @inline(__always)
  public static func text(
    _ name: String, _ documentation: String, mark: @escaping @Sendable (View) -> UInt8,
    _ value: @escaping @Sendable (View) -> String?
  ) -> ViewSlot {
    ViewSlot(name, documentation, .scalar(.text)) { $1.text(value($0) ?? "", mark: mark($0)) }
  }

  /// Text that is put together of pieces.
  ///
  /// - Parameter write: Appends the pieces; none is as good as no text.
  @inline(__always)
  public static func text(
    _ name: String, _ documentation: String, writing write: @escaping @Sendable (View, inout ViewWriter) -> Void
  ) -> ViewSlot {
    ViewSlot(name, documentation, .scalar(.text)) { view, writer in writer.text { write(view, &$0) } }
  }

  /// The same of text whose places on a page are noted.
  @inline(__always)
  public static func text(
    _ name: String, _ documentation: String, mark: @escaping @Sendable (View) -> UInt8,
    writing write: @escaping @Sendable (View, inout ViewWriter) -> Void
  ) -> ViewSlot {
    ViewSlot(name, documentation, .scalar(.text)) { view, writer in
      writer.text { write(view, &$0) }.marked(mark(view))
    }
  }

  /// Several texts: a section over it is shown once for each, as `{{.}}`.
  @inline(__always)
  public static func texts(
    _ name: String, _ documentation: String, _ value: @escaping @Sendable (View) -> [String]
  ) -> ViewSlot {
    ViewSlot(name, documentation, .scalar(.sequence(.text))) { view, writer in
      let texts = value(view)
      return writer.values(texts.count) { writer, index in writer.text(texts[index]) }
    }
  }

  /// An address. It may stand where text may, and alone may fill `href`, `src` and their like.
  @inline(__always)
  public static func url(
    _ name: String, _ documentation: String, _ value: @escaping @Sendable (View) -> SiteURL?
  ) -> ViewSlot {
    ViewSlot(name, documentation, .scalar(.url)) { view, writer in
      guard let url = value(view) else { return .none }
      return writer.url(url)
    }
  }

  /// The whole address of a page, for places at which one is due that does not depend on where it stands.
  @inline(__always)
  public static func url(
    _ name: String, _ documentation: String, whole value: @escaping @Sendable (View) -> WholeURL?
  ) -> ViewSlot {
    ViewSlot(name, documentation, .scalar(.url)) { view, writer in
      guard let url = value(view) else { return .none }
      return writer.url(url)
    }
  }

  /// HTML in UTF-8 that is known to be safe and whole, written with `{{{ }}}` and only between tags.
  ///
  /// - Parameter mark: What it is called in `Renderer.marks`, as with a text; 0 leaves it out.
  @inline(__always)
  public static func html(
    _ name: String, _ documentation: String, mark: UInt8 = 0, _ value: @escaping @Sendable (View) -> [UInt8]
  ) -> ViewSlot {
    ViewSlot(name, documentation, .scalar(.html)) { view, writer in
      value(view).withUnsafeBufferPointer { writer.html($0) }.marked(mark)
    }
  }

  /// The same of HTML that lies on the page's sheet already.
  @inline(__always)
  public static func html(
    _ name: String, _ documentation: String, mark: UInt8 = 0, laidOut value: @escaping @Sendable (View) -> LaidOutHTML
  ) -> ViewSlot {
    ViewSlot(name, documentation, .scalar(.html)) { view, _ in value(view).cell.marked(mark) }
  }

  /// A yes or no: it decides about sections and is never written.
  @inline(__always)
  public static func flag(
    _ name: String, _ documentation: String, _ value: @escaping @Sendable (View) -> Bool
  ) -> ViewSlot {
    ViewSlot(name, documentation, .flag) { $1.flag(value($0)) }
  }

  /// A yes or no: whether there is something in another slot of the view.
  ///
  /// - Parameter other: The other slot's name.
  @inline(__always)
  public static func flag(_ name: String, _ documentation: String, over other: String) -> ViewSlot {
    ViewSlot(name, documentation, .flag, over: other) { _, _ in .none }
  }

  /// A view inside the view, or none.
  @inline(__always)
  public static func view<Child>(
    _ name: String, _ documentation: String, _ schema: @autoclosure @escaping @Sendable () -> ViewSchema<Child>,
    _ value: @escaping @Sendable (View) -> Child?
  ) -> ViewSlot {
    ViewSlot(name, documentation, .view({ schema().erased })) { view, writer in
      guard let child = value(view) else { return .none }
      return schema().write(child, into: &writer)
    }
  }

  /// Views inside the view. A section over it is shown once for each.
  @inline(__always)
  public static func list<Child>(
    _ name: String, _ documentation: String, _ schema: @autoclosure @escaping @Sendable () -> ViewSchema<Child>,
    _ value: @escaping @Sendable (View) -> [Child]
  ) -> ViewSlot {
    ViewSlot(name, documentation, .list({ schema().erased })) { view, writer in
      let children = value(view)
      guard !children.isEmpty else { return .none }
      let schema = schema()
      return children.withUnsafeBufferPointer { children in
        writer.views(children.count) { writer, index in schema.write(children[index], into: &writer) }
      }
    }
  }

  /// Views inside the view, listed one after another: new ones, and some that were captured before.
  @inline(__always)
  public static func list<Child>(
    _ name: String, _ documentation: String, _ schema: @autoclosure @escaping @Sendable () -> ViewSchema<Child>,
    writing write: @escaping @Sendable (View, inout ViewList<Child>) -> Void
  ) -> ViewSlot {
    ViewSlot(name, documentation, .list({ schema().erased })) { view, writer in
      writer.views { writer in
        withUnsafeMutablePointer(to: &writer) { writer in
          var list = ViewList(of: schema(), in: writer)
          write(view, &list)
        }
      }
    }
  }

  /// A view inside the view that was captured before, or none. The record must be of `schema`.
  @inline(__always)
  public static func record<Child>(
    _ name: String, _ documentation: String, _ schema: @autoclosure @escaping @Sendable () -> ViewSchema<Child>,
    _ value: @escaping @Sendable (View) -> ViewRecord?
  ) -> ViewSlot {
    ViewSlot(name, documentation, .view({ schema().erased })) { view, writer in
      guard let record = value(view) else { return .none }
      precondition(record.schema === schema().erased, "\(name) holds a record of another view.")
      return writer.reference(record)
    }
  }

  /// Views inside the view that were captured before, for example cards shown on many pages. Every record must be of
  /// `schema`.
  @inline(__always)
  public static func records<Child>(
    _ name: String, _ documentation: String, _ schema: @autoclosure @escaping @Sendable () -> ViewSchema<Child>,
    _ value: @escaping @Sendable (View) -> ViewSelection
  ) -> ViewSlot {
    ViewSlot(name, documentation, .list({ schema().erased })) { view, writer in
      let selection = value(view)
      precondition(
        selection.isEmpty || selection.records.schema === schema().erased, "\(name) holds records of another view.")
      return writer.list(selection)
    }
  }

  /// Views inside the view that were captured together, for example a menu. The group must be of `schema`.
  @inline(__always)
  public static func group<Child>(
    _ name: String, _ documentation: String, _ schema: @autoclosure @escaping @Sendable () -> ViewSchema<Child>,
    _ value: @escaping @Sendable (View) -> ViewGroup
  ) -> ViewSlot {
    ViewSlot(name, documentation, .list({ schema().erased })) { view, writer in
      let group = value(view)
      precondition(group.record.schema === schema().erased, "\(name) holds a group of another view.")
      return writer.group(group)
    }
  }

  /// A view that is the same in every view of the schema. Templates are compiled with what it holds, so that showing
  /// it costs no more than showing their own text.
  @inline(__always)
  public static func constant<Child>(
    _ name: String, _ documentation: String, _ schema: ViewSchema<Child>, _ view: Child
  ) -> ViewSlot {
    let record = schema.capture(view)
    return ViewSlot(name, documentation, .view({ schema.erased }), constant: record) { $1.reference(lasting: record) }
  }
}

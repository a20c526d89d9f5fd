/// A view's name and slots without its Swift type: what templates are compiled against. Two schemas are the same only
/// when they are the same object.
public final class AnyViewSchema: Sendable {
  /// One named value of a view.
  package struct Slot: Sendable {
    package let name: String
    /// One Chinese sentence for `Templates/README.md`.
    package let documentation: String
    package let kind: SlotKind
    /// What the slot holds in every view, where that is known: a view.
    let constant: ViewRecord?
    /// For a flag that tells whether there is something in another slot: the other's name.
    let other: String?

    package init(name: String, documentation: String, kind: SlotKind) {
      self.init(name: name, documentation: documentation, kind: kind, constant: nil, over: nil)
    }

    init(name: String, documentation: String, kind: SlotKind, constant: ViewRecord?, over other: String?) {
      self.name = name
      self.documentation = documentation
      self.kind = kind
      self.constant = constant
      self.other = other
    }
  }

  public let name: String
  /// What the view shows, in one Chinese phrase.
  public let documentation: String
  package let slots: [Slot]
  private let indices: [String: Int]
  /// By slot: the one that holds its value.
  private let holders: [Int]

  package init(name: String, documentation: String, slots: [Slot]) {
    self.name = name
    self.documentation = documentation
    self.slots = slots
    var indices = [String: Int](minimumCapacity: slots.count)
    for (index, slot) in slots.enumerated() {
      let other = indices.updateValue(index, forKey: slot.name)
      precondition(other == nil, "The view \(name) has two slots of one name.")
    }
    self.indices = indices
    holders = slots.enumerated().map { index, slot in
      guard let other = slot.other else { return index }
      guard let holder = indices[other] else { preconditionFailure("The view \(name) has no slot \(other).") }
      return holder
    }
  }

  /// The names a template may write where this view is shown, in the order of the schema.
  public var slotNames: [String] { slots.map(\.name) }

  func index(of name: String) -> Int? { indices[name] }

  /// Where a slot's value lies: the slot itself, or the one it is a flag over.
  func holder(of slot: Int) -> Int { holders[slot] }
}

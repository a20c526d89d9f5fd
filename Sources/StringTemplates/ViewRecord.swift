/// A view's values in the order of its schema's slots. Sharing one between pages costs a reference.
public final class ViewRecord: Sendable {
  public let schema: AnyViewSchema
  let values: ContiguousArray<ViewValue>

  package init(schema: AnyViewSchema, values: ContiguousArray<ViewValue>) {
    precondition(values.count == schema.slots.count, "A record has one value per slot of its schema.")
    self.schema = schema
    self.values = values
  }
}

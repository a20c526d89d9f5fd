/// What a task that reads many files keeps from one to the next, so that not every file needs memory of its own.
public struct DocumentMemory: ~Copyable {
  var tree = NodeTree()
  var decoder = FieldDecoder.Memory()

  public init() {}

  /// Hands over the decoder's memory, which is to be given back.
  mutating func takeDecoder() -> FieldDecoder.Memory {
    var taken = FieldDecoder.Memory()
    swap(&taken, &decoder)
    return taken
  }
}

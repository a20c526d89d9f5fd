/// What a task that reads many files keeps from one to the next, so that not every file needs memory of its own.
public struct DocumentMemory: ~Copyable {
  var tree = NodeTree()
  /// `nil` while a decoder has it.
  var decoder: FieldDecoder.Memory?

  public init() {}

  /// Hands over the decoder's memory, which is to be given back.
  mutating func takeDecoder() -> FieldDecoder.Memory {
    if let taken = decoder.take() { return taken }
    return FieldDecoder.Memory()
  }
}

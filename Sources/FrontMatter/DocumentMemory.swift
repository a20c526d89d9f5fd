/// What a task that reads many files keeps from one to the next, so that not every file needs memory of its own.
public struct DocumentMemory: ~Copyable {
  var tree = NodeTree()

  public init() {}
}

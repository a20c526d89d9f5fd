extension String {
  /// The text of bytes that are known to be UTF-8, such as a part of a file that was surveyed: they are copied and not
  /// looked at again.
  public init(knownUTF8 bytes: UnsafeBufferPointer<UInt8>) {
    assert(String(validating: bytes, as: UTF8.self) != nil, "These bytes are no UTF-8.")
    #if compiler(>=6.2)
      self.init(copying: UTF8Span(unchecked: bytes.span))
    #else
      self.init(decoding: bytes, as: UTF8.self)
    #endif
  }
}

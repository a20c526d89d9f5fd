/// A published file that lists records, with what they say now.
struct AmendedFile: Sendable {
  let path: String
  /// Its bytes, in parts; `nil` where the published file is not as expected.
  let parts: @Sendable () -> [ArraySlice<UInt8>]?
}

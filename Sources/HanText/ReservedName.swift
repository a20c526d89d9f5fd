/// Names that no file may have on Windows, whatever its ending ("Naming Files, Paths, and Namespaces"): a wall under such
/// an address could be neither copied nor unpacked there.
public enum ReservedName {
  /// - Parameter name: Without its ending.
  public static func isReserved(_ name: String) -> Bool {
    guard (3...4).contains(name.utf8.count) else { return false }
    let name = name.lowercased()
    if ["con", "prn", "aux", "nul"].contains(name) { return true }
    guard name.utf8.count == 4, name.hasPrefix("com") || name.hasPrefix("lpt"), let last = name.utf8.last else {
      return false
    }
    return (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(last)
  }
}

import Glibc

/// Finds the templates that come with the program: `../share/craftwall/Templates` beside an installed binary, or the
/// repository a freshly built one lies in.
enum StandardTemplates {
  static func folder() -> String? {
    guard let resolved = realpath("/proc/self/exe", nil) else { return nil }
    defer { free(resolved) }
    var folder = String(cString: resolved)[...]
    guard let slash = folder.lastIndex(of: "/") else { return nil }
    folder = folder[..<slash]
    if let slash = folder.lastIndex(of: "/") {
      let installed = "\(folder[..<slash])/share/craftwall/Templates"
      if isTemplates(installed) { return installed }
    }
    while let slash = folder.lastIndex(of: "/") {
      folder = folder[..<slash]
      let candidate = "\(folder)/Templates"
      if isTemplates(candidate) { return candidate }
    }
    return nil
  }

  private static func isTemplates(_ folder: String) -> Bool {
    var status = stat()
    return stat("\(folder)/layout.mustache", &status) == 0
  }
}

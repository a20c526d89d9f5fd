import Diagnostics

/// Finds records of one kind that tell of the same thing, which would then be counted twice.
enum DuplicateRecords {
  /// - Parameters:
  ///   - records: With what tells one thing from another, in the order of their files.
  ///   - title: What the kind is called.
  static func report(
    _ records: [(common: RecordCommon, identity: [String])], _ title: Message, into diagnostics: inout [Diagnostic]
  ) {
    var first: [[String]: RecordCommon] = [:]
    for (common, identity) in records {
      guard let earlier = first[identity] else {
        first[identity] = common
        continue
      }
      diagnostics.append(
        Diagnostic(
          .duplicateRecord, at: common.place,
          .init(
            "“\(earlier.file)”写的像是同一项\(title.chinese),会算两次",
            "“\(earlier.file)” seems to tell of the same \(title.english), which is then counted twice"),
          hint: .init("是同一个的删去一份;不是的,名称里写明区别", "Delete one, or tell them apart by their names")))
    }
  }
}

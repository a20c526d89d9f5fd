import Foundation

/// A system call that a build makes.
struct SystemCall: Sendable, CustomStringConvertible {
  let name: String
  /// Its number, from 1, among the calls of this name in its thread, or of those the ones on its path.
  let ordinal: Int
  /// The file or folder it is counted by, `nil` where it is counted by its thread alone.
  let path: String?
  /// As the tracer shows it.
  let text: String

  var description: String { "\(name) \(ordinal): \(text)" }

  /// A trace in which a call can't be told from another by its number: it could not be met without meeting the other.
  struct Uncountable: Error {
    let threads: Int
    let ambiguous: [SystemCall]
  }

  /// The calls in a trace that touch a folder or what lies in it, counted by thread, but for those on the program
  /// itself and on its standard streams.
  ///
  /// - Parameter lasting: Files, and folders of files, that have the same names in each build: a call on one of them can be
  ///   counted by its path, where the thread alone would not do.
  static func calls(in trace: URL, touching folder: URL, lasting: [URL]) throws -> [SystemCall] {
    let all = try read(trace)
    var counts: [Substring: [String: Int]] = [:]
    var pathCounts: [String: Int] = [:]
    var byPath: [Int: SystemCall] = [:]
    var calls: [SystemCall] = []
    var threads: Set<Substring> = []
    for (thread, name, text) in all {
      let ordinal = counts[thread, default: [:]][name, default: 0] + 1
      counts[thread, default: [:]][name] = ordinal
      guard touches(folder, name, text) else { continue }
      if let file = file(of: text),
        lasting.contains(where: { file == $0.path || file.hasPrefix($0.path + "/") })
      {
        let ordinal = pathCounts["\(name) \(file)", default: 0] + 1
        pathCounts["\(name) \(file)"] = ordinal
        byPath[calls.count] = SystemCall(
          name: name, ordinal: ordinal, path: unescaped(file), text: String(text.prefix(200)))
      }
      calls.append(SystemCall(name: name, ordinal: ordinal, path: nil, text: String(text.prefix(200))))
      threads.insert(thread)
    }
    // The tracer counts for each thread: the first one, which starts the program, must not come as far.
    let first = all.first.flatMap { counts[$0.thread] } ?? [:]
    func isAmbiguous(_ call: SystemCall) -> Bool { call.path == nil && call.ordinal <= first[call.name, default: 0] }
    for (index, call) in byPath where isAmbiguous(calls[index]) { calls[index] = call }
    let ambiguous = calls.filter(isAmbiguous)
    guard threads.count == 1, ambiguous.isEmpty else {
      throw Uncountable(threads: threads.count, ambiguous: ambiguous)
    }
    return calls
  }

  /// The open file a call is on, or the one it names from the root.
  private static func file(of text: Substring) -> Substring? {
    text.prefixMatch(of: /[a-z0-9_]+\([0-9]+<([^>]+)>/).map(\.1)
      ?? text.prefixMatch(of: /[a-z0-9_]+\((?:AT_FDCWD<[^>]*>, )?"(\/[^"]+)"/).map(\.1)
  }

  /// The calls in a trace that touch what lies in a folder, counted by the path they are on.
  static func callsByPath(in trace: URL, touching folder: URL) throws -> [SystemCall] {
    var counts: [String: Int] = [:]
    return try read(trace).compactMap { (_, name, text) in
      guard touches(folder, name, text), let path = path(in: text, below: folder) else { return nil }
      let ordinal = counts[name + path, default: 0] + 1
      counts[name + path] = ordinal
      return SystemCall(name: name, ordinal: ordinal, path: path, text: String(text.prefix(200)))
    }
  }

  private static func read(_ trace: URL) throws -> [(thread: Substring, name: String, text: Substring)] {
    String(decoding: try Data(contentsOf: trace), as: UTF8.self).split(separator: "\n").compactMap { line in
      guard let match = line.prefixMatch(of: /([0-9]+) +([a-z0-9_]+)\(/) else { return nil }
      return (match.1, String(match.2), line[match.2.startIndex...])
    }
  }

  private static func touches(_ folder: URL, _ name: String, _ text: Substring) -> Bool {
    text.contains(folder.path) && name != "execve" && text.prefixMatch(of: /write\([12]</) == nil
  }

  /// The path that a call names, or else the one of its open file.
  private static func path(in text: Substring, below folder: URL) -> String? {
    let named = text.matches(of: /"(\/[^"]*)"/).map(\.1) + text.matches(of: /<(\/[^>]*)>/).map(\.1)
    return named.first { $0.hasPrefix(folder.path) }.map(unescaped)
  }

  /// The tracer writes bytes beyond ASCII as `\` and three octal digits.
  private static func unescaped(_ text: Substring) -> String {
    var bytes: [UInt8] = []
    var rest = text.utf8[...]
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "\\"), let code = UInt8(String(decoding: rest.prefix(3), as: UTF8.self), radix: 8) {
        bytes.append(code)
        rest = rest.dropFirst(3)
      } else {
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

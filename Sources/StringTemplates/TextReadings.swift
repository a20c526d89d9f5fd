import Diagnostics

/// What templates' own texts do to the place in HTML. The layout and the partials are compiled into nearly every page's
/// template, and most of their text is met in the same place each time: it is read once.
struct TextReadings {
  private struct Reading {
    let end: Int
    let before: HTMLTracker
    let after: HTMLTracker
  }

  private struct Key: Hashable {
    let template: Int
    let start: Int
  }

  /// The last reading of each text. One in which something was wrong is not kept, so that all who meet it are told.
  private var readings: [Key: Reading] = [:]

  /// Reads a text of a template's file as `HTMLTracker.read` does.
  mutating func read(_ range: Range<Int>, of bytes: [UInt8], in template: Int, with html: inout HTMLTracker) {
    guard !range.isEmpty else { return }
    let key = Key(template: template, start: range.lowerBound)
    if let known = readings[key], known.end == range.upperBound, known.before.isSame(as: html) {
      Work.step()
      html = known.after
      return
    }
    let before = html
    html.read(range, of: bytes)
    if before.problems.isEmpty, html.problems.isEmpty {
      readings[key] = Reading(end: range.upperBound, before: before, after: html)
    }
  }
}

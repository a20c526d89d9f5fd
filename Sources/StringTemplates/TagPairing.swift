import Diagnostics

/// Finds each opening tag's end and what each tag stands directly in. Ends that are missing are added at the end of
/// the tag they were missed at, ends too many are dropped, so that what follows always finds pairs.
struct TagPairing {
  private let scanned: [Tag]
  private let length: Int
  private let lines: LineIndex

  private(set) var tags: [Tag] = []
  /// For an opening tag its end, for an end its opening tag, else -1.
  private(set) var partner: [Int] = []
  /// The innermost opening tag around each tag, or -1. An end stands in what its opening tag stands in.
  private(set) var container: [Int] = []
  private(set) var problems: [(offset: Int, problem: SyntaxProblem)] = []

  private var open: [Int] = []
  private var openCount: [String: Int] = [:]

  init(_ tags: [Tag], length: Int, lines: LineIndex) {
    scanned = tags
    self.length = length
    self.lines = lines
  }

  mutating func pair() {
    for tag in scanned {
      Work.step()
      if tag.kind == .end {
        close(tag)
      } else {
        append(tag)
        guard tag.kind.opens else { continue }
        open.append(tags.count - 1)
        openCount[tag.name, default: 0] += 1
      }
    }
    while let last = open.last {
      problems.append((tags[last].range.lowerBound, .unclosedSection(tags[last].name)))
      closeInnermost(with: missingEnd(at: length))
    }
  }

  /// The names of the blocks that are shown where they stand, not given to a parent.
  var blockNames: Set<String> {
    let shown = tags.indices.filter { index in
      tags[index].kind == .block && (container[index] < 0 || tags[container[index]].kind != .parent)
    }
    return Set(shown.map { tags[$0].name })
  }

  private mutating func close(_ tag: Tag) {
    guard openCount[tag.name, default: 0] > 0 else {
      if let last = open.last {
        let line = lines.line(of: tags[last].range.lowerBound)
        problems.append((tag.range.lowerBound, .mismatchedEnd(tag.name, open: tags[last].name, line: line)))
      } else {
        problems.append((tag.range.lowerBound, .strayEnd(tag.name)))
      }
      // Kept as a comment: its text must not become part of the page.
      var ignored = tag
      ignored.kind = .comment
      append(ignored)
      return
    }
    while let last = open.last, tags[last].name != tag.name {
      let line = lines.line(of: tags[last].range.lowerBound)
      problems.append((tag.range.lowerBound, .mismatchedEnd(tag.name, open: tags[last].name, line: line)))
      closeInnermost(with: missingEnd(at: tag.range.lowerBound))
    }
    closeInnermost(with: tag)
  }

  private func missingEnd(at offset: Int) -> Tag {
    Tag(kind: .end, name: "", nameStart: offset, range: offset..<offset)
  }

  private mutating func closeInnermost(with end: Tag) {
    Work.step()
    let start = open.removeLast()
    openCount[tags[start].name, default: 1] -= 1
    append(end)
    partner[start] = tags.count - 1
    partner[tags.count - 1] = start
  }

  private mutating func append(_ tag: Tag) {
    let around = open.last ?? -1
    if around >= 0, tags[around].kind == .parent, tag.kind != .block, tag.kind != .end, tag.kind != .comment,
      tag.kind != .delimiters
    {
      problems.append((tag.range.lowerBound, .onlyBlocks(parent: tags[around].name)))
    }
    tags.append(tag)
    partner.append(-1)
    container.append(around)
  }
}

/// Makes an input from one or two texts of the corpus by a few changes, most of which keep its structure: lines and
/// pieces that mean something are moved, doubled, dropped, nested and put where they do not belong.
struct Mutator {
  let seeds: [[UInt8]]
  let pieces: [[UInt8]]
  /// In bytes. A reader's time may grow with its input; what a test takes must not.
  static let largestInput = 16_384

  init(_ kind: FuzzKind, corpus: FuzzCorpus) {
    seeds = corpus.seeds(of: kind)
    pieces = FuzzPieces.pieces(of: kind)
  }

  func input(_ random: inout SeededGenerator) -> [UInt8] {
    var input = random.pick(seeds)
    for _ in 0...random.below(8) { mutate(&input, &random) }
    return Array(input.prefix(Self.largestInput))
  }

  private func mutate(_ input: inout [UInt8], _ random: inout SeededGenerator) {
    switch random.below(16) {
    case 0, 1, 2: input.insert(contentsOf: random.pick(pieces), at: random.below(input.count + 1))
    case 3: replace(&input, with: random.pick(pieces), &random)
    case 4: repeatPiece(&input, &random)
    case 5: remove(&input, &random)
    case 6: changeByte(&input, &random)
    case 7: input.removeLast(random.below(input.count + 1))
    case 8: splice(&input, &random)
    case 9: changeLines(&input, &random) { lines, random in lines.remove(at: random.below(lines.count)) }
    case 10:
      changeLines(&input, &random) { lines, random in
        lines.insert(random.pick(lines), at: random.below(lines.count + 1))
      }
    case 11:
      changeLines(&input, &random) { lines, random in
        lines.swapAt(random.below(lines.count), random.below(lines.count))
      }
    case 12: indent(&input, &random)
    case 13:
      changeLines(&input, &random) { lines, random in
        lines[random.below(lines.count)] = random.pick(lines) + random.pick(pieces)
      }
    case 14: nest(&input, &random)
    default: copyWithin(&input, &random)
    }
  }

  private func range(_ count: Int, atMost length: Int, _ random: inout SeededGenerator) -> Range<Int> {
    let start = random.below(count + 1)
    return start..<min(count, start + random.below(length + 1))
  }

  private func replace(_ input: inout [UInt8], with piece: [UInt8], _ random: inout SeededGenerator) {
    input.replaceSubrange(range(input.count, atMost: 12, &random), with: piece)
  }

  private func repeatPiece(_ input: inout [UInt8], _ random: inout SeededGenerator) {
    let piece = random.pick(pieces)
    let count = random.isOne(in: 8) ? random.below(1_000) : random.below(20)
    input.insert(
      contentsOf: Array(repeatElement(piece, count: count).joined()), at: random.below(input.count + 1))
  }

  private func remove(_ input: inout [UInt8], _ random: inout SeededGenerator) {
    input.removeSubrange(range(input.count, atMost: random.isOne(in: 4) ? 400 : 6, &random))
  }

  private func changeByte(_ input: inout [UInt8], _ random: inout SeededGenerator) {
    guard !input.isEmpty else { return }
    let index = random.below(input.count)
    input[index] = random.isOne(in: 2) ? UInt8(random.below(256)) : input[index] ^ UInt8(1 << random.below(8))
  }

  private func splice(_ input: inout [UInt8], _ random: inout SeededGenerator) {
    let other = random.pick(seeds)
    input = Array(input.prefix(random.below(input.count + 1))) + other.suffix(random.below(other.count + 1))
  }

  private func copyWithin(_ input: inout [UInt8], _ random: inout SeededGenerator) {
    let part = input[range(input.count, atMost: 200, &random)]
    input.insert(contentsOf: Array(part), at: random.below(input.count + 1))
  }

  private func changeLines(
    _ input: inout [UInt8], _ random: inout SeededGenerator,
    _ change: (inout [[UInt8]], inout SeededGenerator) -> Void
  ) {
    var lines = input.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map(Array.init)
    change(&lines, &random)
    input = Array(lines.joined(separator: CollectionOfOne(UInt8(ascii: "\n"))))
  }

  private func indent(_ input: inout [UInt8], _ random: inout SeededGenerator) {
    changeLines(&input, &random) { lines, random in
      let index = random.below(lines.count)
      if random.isOne(in: 2) {
        lines[index].insert(contentsOf: Array(repeating: UInt8(ascii: " "), count: random.below(8)), at: 0)
      } else {
        lines[index] = Array(lines[index].drop { $0 == UInt8(ascii: " ") })
      }
    }
  }

  /// Puts a piece around a part of the text, or before and after it more than once.
  private func nest(_ input: inout [UInt8], _ random: inout SeededGenerator) {
    let part = range(input.count, atMost: 60, &random)
    let (opening, closing) = (random.pick(pieces), random.pick(pieces))
    let depth = random.isOne(in: 6) ? random.below(200) : 1 + random.below(3)
    input.replaceSubrange(
      part,
      with: Array(repeatElement(opening, count: depth).joined()) + input[part]
        + Array(repeatElement(closing, count: depth).joined()))
  }
}

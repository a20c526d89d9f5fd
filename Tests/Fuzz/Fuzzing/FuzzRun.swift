/// Mutated inputs in a fixed order, each of which can be made again alone.
public struct FuzzRun: Sendable {
  /// An input that broke something.
  public struct Finding: Sendable {
    public let index: Int
    public let kind: FuzzKind
    public let input: [UInt8]
    public let problems: [String]
  }

  public let seed: UInt64
  private let mutators: [Mutator]

  public init(seed: UInt64, corpus: FuzzCorpus) {
    self.seed = seed
    mutators = FuzzKind.allCases.map { Mutator($0, corpus: corpus) }
  }

  /// The kinds take turns.
  public func kind(of index: Int) -> FuzzKind { FuzzKind.allCases[index % FuzzKind.allCases.count] }

  public func input(_ index: Int) -> [UInt8] {
    var random = SeededGenerator(seed: seed, index: UInt64(index))
    return mutators[index % mutators.count].input(&random)
  }

  /// Runs the inputs of a range.
  ///
  /// - Parameters:
  ///   - begin: Called before each input, so that one that ends the process is known.
  public func findings(_ indices: Range<Int>, begin: (Int) -> Void = { _ in }) -> [Finding] {
    let check = FuzzCheck()
    var findings: [Finding] = []
    for index in indices {
      begin(index)
      let input = input(index)
      let kind = kind(of: index)
      let problems = check.problems(of: input, as: kind, variant: index / FuzzKind.allCases.count)
      if !problems.isEmpty {
        findings.append(Finding(index: index, kind: kind, input: input, problems: problems))
      }
    }
    return findings
  }

  /// Checks one input that was kept.
  public static func problems(of input: [UInt8], as kind: FuzzKind) -> [String] {
    let check = FuzzCheck()
    return (0..<4).flatMap { check.problems(of: input, as: kind, variant: $0) }
  }
}

/// A generator whose numbers depend on its seed alone (SplitMix64), so that any input can be made again.
public struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  /// - Parameter index: Inputs of one seed that differ in it have nothing in common, so each can be made alone.
  public init(seed: UInt64, index: UInt64 = 0) {
    state = seed &* 0xD6E8_FEB8_6659_FD93 &+ index &* 0x2545_F491_4F6C_DD1D
    state = next()
  }

  public mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A number from 0 up to, not including, `bound`; 0 where that is 0.
  public mutating func below(_ bound: Int) -> Int { bound > 1 ? Int(next() % UInt64(bound)) : 0 }

  public mutating func isOne(in chances: Int) -> Bool { below(chances) == 0 }

  public mutating func pick<Element>(_ elements: [Element]) -> Element { elements[below(elements.count)] }
}

import Testing

@testable import HonorRoll

struct RollNumbersTests {
  @Test("A number is found by honor, year and holder, in whatever order they come")
  func numbers() {
    var numbers = RollNumbers()
    #expect(numbers[0, 2020, .person] == nil)
    let entered: [(honor: Int, year: Int, holder: HolderKind)] = [
      (3, 2020, .person), (3, 2024, .person), (3, 1950, .person), (3, 2020, .studio), (0, 2020, .person),
      (4, 1, .team), (4, 9999, .team), (4, 1900, .unit), (4, 2099, .achievement),
    ]
    for (number, key) in entered.enumerated() { numbers[key.honor, key.year, key.holder] = number }
    for (number, key) in entered.enumerated() { #expect(numbers[key.honor, key.year, key.holder] == number) }
    #expect(numbers[3, 2021, .person] == nil && numbers[3, 1949, .person] == nil && numbers[3, 2025, .person] == nil)
    #expect(numbers[3, 1, .person] == nil && numbers[2, 2020, .person] == nil && numbers[99, 2020, .studio] == nil)
    numbers[3, 2020, .person] = nil
    #expect(numbers[3, 2020, .person] == nil && numbers[3, 2024, .person] == 1)
  }
}

import Testing

@testable import craftwall

@Suite("Arguments that are plainly a build")
struct PlainArgumentsTests {
  private static let plain = [
    "", "--root 墙", "--root a --output b --as-of 2025-06-30 --jobs 2",
    "--content c --templates t --cache .c --base-url u", "--drafts --strict --timings", "--format json --language en",
    "--format github --spare-from 0",
  ]

  /// Everything a build is given.
  private func values(_ build: Build) -> [String] {
    let (wall, settings, output) = (build.wall, build.settings, build.output)
    return [
      wall.root, "\(wall.content as Any)", "\(wall.templates as Any)", "\(wall.output as Any)", "\(wall.cache as Any)",
      "\(settings.asOf?.date as Any)", "\(settings.drafts)", "\(settings.jobs as Any)", "\(settings.baseURL as Any)",
      "\(settings.timings)", "\(settings.strict)", output.format.rawValue, output.language.rawValue,
      "\(build.spareFrom as Any)",
    ]
  }

  @Test("They mean what they mean to the whole command", arguments: plain)
  func same(line: String) throws {
    let arguments = line.split(separator: " ").map(String.init)
    let build = try #require(Build(plain: arguments))
    #expect(values(build) == values(try Build.parse(arguments)))
  }

  @Test(
    "Whatever else there is, right or wrong, is left to the whole command",
    arguments: [
      "--help", "-h", "--root=a", "--root", "--root -a", "--root --strict", "--root a --root b", "--strict --strict",
      "a", "--roo a", "--jobs 0", "--jobs x", "--as-of gestern", "--as-of 2025-02-30", "--format xml",
      "--language fr", "--spare-from x", "-- a", "--version",
    ])
  func others(line: String) {
    #expect(Build(plain: line.split(separator: " ").map(String.init)) == nil)
  }

  @Test("An empty value is left to the whole command")
  func empty() { #expect(Build(plain: ["--root", ""]) == nil) }
}

import Diagnostics

extension Build {
  /// The same as what is parsed, for arguments that are plain; to describe all that there may be takes a third of the
  /// program's start.
  ///
  /// - Returns: `nil` where the arguments are not plain, or not right.
  init?(plain arguments: some Sequence<String>) {
    let plain = PlainArguments(
      arguments,
      options: [
        "--root", "--content", "--templates", "--output", "--cache", "--as-of", "--jobs", "--base-url", "--format",
        "--language", "--spare-from",
      ], flags: ["--drafts", "--strict", "--timings"])
    guard let plain, let asOf = plain.value("--as-of", Day.init(argument:)),
      let jobs = plain.value("--jobs", { Int($0) }), jobs ?? 1 >= 1,
      let spareFrom = plain.value("--spare-from", { Int($0) }),
      let format = plain.value("--format", ReportFormat.init(rawValue:)),
      let language = plain.value("--language", Language.init(rawValue:))
    else { return nil }
    // What has not been parsed must be set before it is asked for, all of it.
    var (wall, settings, output) = (WallOptions(), BuildSettings(), OutputOptions())
    wall.root = plain.value("--root") ?? "."
    wall.content = plain.value("--content")
    wall.templates = plain.value("--templates")
    wall.output = plain.value("--output")
    wall.cache = plain.value("--cache")
    settings.asOf = asOf
    settings.drafts = plain.has("--drafts")
    settings.jobs = jobs
    settings.baseURL = plain.value("--base-url")
    settings.timings = plain.has("--timings")
    settings.strict = plain.has("--strict")
    output.format = format ?? .text
    output.language = language ?? .chinese
    self.init()
    self.wall = wall
    self.settings = settings
    self.output = output
    self.spareFrom = spareFrom
  }
}

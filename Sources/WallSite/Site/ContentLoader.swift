import Diagnostics
import FrontMatter
import HonorRoll

/// Reads everything staff wrote into records, and notes what they silenced.
struct ContentLoader: Sendable {
  let reader: ContentReader
  let options: BuildOptions

  struct Content: Sendable {
    let settings: WallSettings
    let settingsPlace: SourcePlace
    let asOf: PartialDate
    let records: [Record]
    /// Stems of the files that hold no readable record.
    let unreadable: [RecordKind: Set<String>]
    let listing: ContentReader.Listing
  }

  /// A file's record, and the rules its writer silenced.
  private struct Understood: Sendable {
    let record: Record?
    let silenced: [Rule]
  }

  /// - Returns: `nil` where there are no settings; the files' own problems are reported all the same.
  func load(into diagnostics: inout [Diagnostic], silencing: inout Silencing) async -> Content? {
    let listing = await reader.listing(into: &diagnostics)
    guard let document = reader.settings(into: &diagnostics) else {
      diagnostics += await reader.read(listing.records) { _, _, _ in }.diagnostics
      return nil
    }
    let settings = WallSettings(document, into: &diagnostics)
    for rule in IgnoreReader.rules(document.values, into: &diagnostics) { silencing.silence(rule) }
    let asOf = options.day(timeZoneOffset: settings.timeZoneOffset)

    let recordReader = RecordReader(settings: settings, asOf: asOf)
    let read = await reader.read(listing.records) { file, document, diagnostics in
      guard let document else { return Understood(record: nil, silenced: []) }
      return Understood(
        record: recordReader.record(document, kind: file.kind, into: &diagnostics),
        silenced: IgnoreReader.rules(document.values, into: &diagnostics))
    }
    diagnostics += read.diagnostics
    var unreadable: [RecordKind: Set<String>] = [:]
    for (file, understood) in zip(listing.records, read.understood) {
      for rule in understood.silenced { silencing.silence(rule, in: file.file) }
      if understood.record == nil { unreadable[file.kind, default: []].insert(stem(of: file.file)) }
    }
    let records = read.understood.compactMap(\.record)
    PhotoCheck(photos: listing.photos).check(records, into: &diagnostics)
    return Content(
      settings: settings, settingsPlace: SourcePlace(file: document.file), asOf: asOf, records: records,
      unreadable: unreadable, listing: listing)
  }

  private func stem(of file: String) -> String {
    String((file.split(separator: "/").last ?? "").dropLast(".md".count))
  }
}

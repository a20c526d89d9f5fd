import Diagnostics
import FrontMatter
import HanText

/// What every record has, whatever its kind. A class, because it never changes and is handed on often.
public final class RecordCommon: Sendable {
  // What all records of a wall are asked for, again and again, stands together in memory.
  public let kind: RecordKind
  public let display: DisplayState
  public let updated: PartialDate?
  /// The last part of the address: from `网址`, or from the stem's pinyin. `nil` where neither gives one (reported).
  public let slug: String?
  /// Path relative to the wall's root.
  public let file: String
  /// The file's name without folder and ending; with the name, what references may call it.
  public let stem: String
  /// Where the record's name is written; the place of problems that belong to the record as a whole.
  public let place: SourcePlace
  public let slugPlace: SourcePlace
  /// Former slugs, which redirect here.
  public let aliases: [Located<String>]
  public let sources: [String]
  /// 已核, 待核 or 有争议.
  public let verified: String?
  public let extras: [ExtraEntry]
  public let approval: Approval?
  /// Of all that the front matter says, but for what its own fields say (see `Field.isOwn`).
  public let fingerprint: Fingerprint
  /// The Markdown, UTF-8 with LF line ends.
  public let body: [UInt8]
  /// Whether controls or noncharacters may occur in `body`, which no page may hold.
  public let mayHoldUnsound: Bool
  /// The line of `file` on which `body` begins.
  public let bodyLine: Int

  /// - Parameters:
  ///   - name: The located name or title, `nil` where it is missing (already reported).
  ///   - slugReading: How the stem is read where `网址` gives no slug.
  init(
    _ document: Document, kind: RecordKind, name: Located<String>?, slugReading: Slug.Reading,
    into diagnostics: inout [Diagnostic]
  ) {
    let values = document.values
    self.kind = kind
    file = document.file
    stem = Self.stem(of: document.file)
    place = name?.place ?? values.place
    let written = values.text("slug")
    slugPlace = written?.place ?? place
    slug = Self.slug(written, stem: stem, place: place, reading: slugReading, into: &diagnostics)
    aliases = Self.aliases(values.texts("aliases"), besides: slug, into: &diagnostics)
    display = values.string("display").flatMap(DisplayState.init(rawValue:)) ?? .listed
    sources = values.strings("sources")
    verified = values.string("verified")
    updated = values.date("updated")?.value
    extras = values.extras("extra")
    approval = values.map("approval").map(Approval.init)
    fingerprint = document.fingerprint
    body = document.body
    bodyLine = document.bodyLine
    mayHoldUnsound = document.mayHoldUnsound
  }
}

// Generates Sources/CHanText/HanTable.c: stroke order, 通用规范汉字表 index, pinyin and width of the characters.
//
//     Scripts/generate-han-table.sh
//
// Sources, all of Debian 12: /usr/share/rime-data/stroke.dict.yaml (package rime-data-stroke; letters h s p n z for
// 横竖撇点折; where a character has several codes the last is the one of the PRC), /usr/share/unicode (package
// unicode-data: kTGH of Unihan, EastAsianWidth.txt) and the transforms Han-Latin and Han-Latin/Names of the ICU in
// Foundation. What is wrong in them for names in the PRC is put right by generate-han-table.corrections.txt.
// The same sources give the same bytes. The table is frozen: addresses of pages depend on it, and a test holds its
// digest, so that a new version of a source shows itself before it changes anybody's address.

import Foundation

struct Failure: Error, CustomStringConvertible {
  let description: String
  init(_ description: String) { self.description = description }
}

// MARK: Reading the sources

func text(of path: String) throws -> String {
  guard let data = FileManager.default.contents(atPath: path) else { throw Failure("cannot read \(path)") }
  return String(decoding: data, as: UTF8.self)
}

func unpackedText(of path: String) throws -> String {
  let bzip2 = Process()
  bzip2.executableURL = URL(fileURLWithPath: "/usr/bin/env")
  bzip2.arguments = ["bzip2", "-dc", path]
  let output = Pipe()
  bzip2.standardOutput = output
  try bzip2.run()
  let data = output.fileHandleForReading.readDataToEndOfFile()
  bzip2.waitUntilExit()
  guard bzip2.terminationStatus == 0 else { throw Failure("cannot unpack \(path)") }
  return String(decoding: data, as: UTF8.self)
}

func onlyScalar(_ text: some StringProtocol) -> UInt32? {
  let scalars = text.unicodeScalars
  return scalars.count == 1 ? scalars.first?.value : nil
}

/// Digits 1 to 5 for each character; a stand-in that the source has for glyphs it does not know is left out.
func readStrokes() throws -> [UInt32: [UInt8]] {
  let unknownGlyph = "szhhhshspnhszs"
  let digits: [Character: UInt8] = ["h": 1, "s": 2, "p": 3, "n": 4, "z": 5]
  var strokes: [UInt32: [UInt8]] = [:]
  for line in try text(of: "/usr/share/rime-data/stroke.dict.yaml").split(separator: "\n") where !line.hasPrefix("#") {
    let fields = line.split(separator: "\t")
    guard fields.count == 2, let scalar = onlyScalar(fields[0]), fields[1] != unknownGlyph else { continue }
    let code = fields[1].compactMap { digits[$0] }
    if code.count == fields[1].count { strokes[scalar] = code }
  }
  return strokes
}

func readStandardIndex() throws -> [UInt32: Int] {
  var index: [UInt32: Int] = [:]
  for line in try unpackedText(of: "/usr/share/unicode/Unihan_OtherMappings.txt.bz2").split(separator: "\n") {
    let fields = line.split(separator: "\t")
    guard fields.count == 3, fields[1] == "kTGH", let scalar = UInt32(fields[0].dropFirst(2), radix: 16) else {
      continue
    }
    index[scalar] = fields[2].split(separator: " ")[0].split(separator: ":").last.flatMap { Int($0) }
  }
  guard Set(index.values) == Set(1...8105) else { throw Failure("通用规范汉字表 is not whole in Unihan") }
  return index
}

func readWideRanges() throws -> [ClosedRange<UInt32>] {
  var ranges: [ClosedRange<UInt32>] = []
  for line in try text(of: "/usr/share/unicode/EastAsianWidth.txt").split(separator: "\n") where !line.hasPrefix("#") {
    let fields = line.split(separator: "#")[0].split(separator: ";")
    guard fields.count == 2, ["W", "F"].contains(fields[1].trimmingCharacters(in: .whitespaces)) else { continue }
    let ends = fields[0].trimmingCharacters(in: .whitespaces).split(separator: ".").compactMap { UInt32($0, radix: 16) }
    guard let first = ends.first, let last = ends.last else { throw Failure("unreadable width: \(line)") }
    if let previous = ranges.last, previous.upperBound + 1 == first {
      ranges[ranges.count - 1] = previous.lowerBound...last
    } else {
      ranges.append(first...last)
    }
  }
  return ranges
}

/// Syllable without its tone; ü is written v, as on keyboards. `nil` where the transform knows no reading.
func reading(of scalar: UInt32, by transform: StringTransform) throws -> String? {
  guard let character = Unicode.Scalar(scalar) else { throw Failure("no scalar \(scalar)") }
  guard let latin = String(Character(character)).applyingTransform(transform, reverse: false) else {
    throw Failure("this Foundation has no transform \(transform.rawValue)")
  }
  var syllable = ""
  for part in latin.decomposedStringWithCanonicalMapping.unicodeScalars {
    switch part {
    case "a"..."z": syllable.unicodeScalars.append(part)
    case "\u{308}" where syllable.last == "u": syllable = syllable.dropLast() + "v"
    case "\u{300}"..."\u{36F}": continue
    default: return nil
    }
  }
  return syllable.isEmpty ? nil : syllable
}

// MARK: Corrections

struct Corrections {
  struct Compound {
    let scalars: [UInt32]
    let syllables: [String]
    let onlyInLongNames: Bool
  }

  var strokes: [UInt32: [UInt8]] = [:]
  var readings: [UInt32: String] = [:]
  var surnames: [UInt32: String] = [:]
  var compounds: [Compound] = []

  init(path: String) throws {
    var section = ""
    for line in try text(of: path).split(separator: "\n", omittingEmptySubsequences: false) {
      let words = line.prefix { $0 != "#" }.split(separator: " ").map(String.init)
      guard let first = words.first else { continue }
      if first.hasPrefix("[") {
        section = first
        continue
      }
      let scalars = first.unicodeScalars.map(\.value)
      switch (section, scalars.count, words.count) {
      case ("[strokes]", 1, 2): strokes[scalars[0]] = words[1].compactMap { UInt8(String($0)) }
      case ("[reading]", 1, 2): readings[scalars[0]] = words[1]
      case ("[surname]", 1, 2): surnames[scalars[0]] = words[1]
      case ("[compound]", 2, 3...4):
        compounds.append(
          Compound(scalars: scalars, syllables: Array(words[1...2]), onlyInLongNames: words.last == "long"))
      default: throw Failure("unreadable correction: \(line)")
      }
    }
    compounds.sort { $0.scalars.lexicographicallyPrecedes($1.scalars) }
  }
}

// MARK: The table

struct Entry {
  let scalar: UInt32
  var strokes: [UInt8] = []
  var standardIndex = 0
  var reading: String?
  var surnameReading: String?
  var rank = 0

  /// 笔画 order: number of strokes, their types, then the official index; characters outside it by code point.
  static func precedes(_ left: Entry, _ right: Entry) -> Bool {
    if left.strokes.count != right.strokes.count { return left.strokes.count < right.strokes.count }
    if left.strokes != right.strokes { return left.strokes.lexicographicallyPrecedes(right.strokes) }
    let (leftIndex, rightIndex) = (left.standardIndex, right.standardIndex)
    if leftIndex != rightIndex { return rightIndex == 0 || (leftIndex != 0 && leftIndex < rightIndex) }
    return left.scalar < right.scalar
  }
}

/// The 表 prints each of its grades in stroke order: what stands against it is wrong in the source or a quirk of the 表.
func reportOrder(of entries: [Entry]) {
  for grade in [1...3500, 3501...6500, 6501...8105] {
    let printed = entries.filter { grade.contains($0.standardIndex) && $0.rank > 0 }
      .sorted { $0.standardIndex < $1.standardIndex }
    for (left, right) in zip(printed, printed.dropFirst()) where right.rank < left.rank {
      let pair = [left, right].compactMap { Unicode.Scalar($0.scalar) }.map { String(Character($0)) }
      print("against the order of the 表:", pair.joined(separator: " before "))
    }
  }
}

/// The dense part of the table: the URO, then Extension A. The header's `han_index` counts the same way.
let denseRanges: [ClosedRange<UInt32>] = [0x4E00...0x9FFF, 0x3400...0x4DBF]

func makeEntries(corrections: Corrections) throws -> [Entry] {
  var strokes = try readStrokes()
  strokes.merge(corrections.strokes) { $1 }
  let standardIndex = try readStandardIndex()
  let dense = denseRanges.flatMap { Array($0) }
  let compatibility = strokes.keys.filter { (0xF900...0xFAFF).contains($0) }
  let sparse = Set(standardIndex.keys).union(compatibility).union([0x3007])
    .filter { scalar in !denseRanges.contains { $0.contains(scalar) } }
  var entries: [Entry] = []
  for scalar in dense + sparse.sorted() {
    var entry = Entry(scalar: scalar)
    entry.strokes = strokes[scalar] ?? []
    entry.standardIndex = standardIndex[scalar] ?? 0
    entry.reading = try corrections.readings[scalar] ?? reading(of: scalar, by: StringTransform("Han-Latin"))
    let surname = try corrections.surnames[scalar] ?? reading(of: scalar, by: StringTransform("Han-Latin/Names"))
    // The transform for names repeats the general reading, uncorrected, of every character it has nothing to say on.
    let general = try reading(of: scalar, by: StringTransform("Han-Latin"))
    entry.surnameReading = corrections.surnames[scalar] == nil && surname == general ? entry.reading : surname
    entries.append(entry)
  }
  let order = entries.indices.filter { !entries[$0].strokes.isEmpty }
    .sorted { Entry.precedes(entries[$0], entries[$1]) }
  for (rank, index) in order.enumerated() { entries[index].rank = rank + 1 }
  return entries
}

// MARK: Writing C

func rows<Item>(_ items: [Item], perRow: Int, _ write: (Item) -> String) -> String {
  stride(from: 0, to: items.count, by: perRow).map { start in
    "  " + items[start..<min(start + perRow, items.count)].map(write).joined(separator: ",") + ",\n"
  }.joined()
}

func hex(_ value: UInt64) -> String { "0x" + String(value, radix: 16) }

func source(of entries: [Entry], corrections: Corrections, wide: [ClosedRange<UInt32>]) throws -> String {
  let named = entries.flatMap { [$0.reading, $0.surnameReading].compactMap { $0 } }
  let syllables = [""] + Set(named + corrections.compounds.flatMap(\.syllables)).sorted()
  let identifiers = Dictionary(uniqueKeysWithValues: syllables.enumerated().map { ($1, $0) })
  func identifier(_ syllable: String?) -> UInt64 { UInt64(identifiers[syllable ?? ""] ?? 0) }

  guard entries.count < 0xFFFF, syllables.count < 512, syllables.allSatisfy({ $0.utf8.count <= 7 }) else {
    throw Failure("the table has outgrown its fields")
  }
  let records = entries.map { entry in
    UInt64(entry.rank) | UInt64(entry.strokes.count) << 16 | UInt64(entry.standardIndex) << 23
      | identifier(entry.reading) << 36
  }
  let stream = entries.flatMap(\.strokes)
  let words = stride(from: 0, to: stream.count, by: 21).map { start in
    (0..<21).reduce(UInt64(0)) { word, offset in
      word << 3 | (start + offset < stream.count ? UInt64(stream[start + offset]) : 0)
    }
  }
  var starts: [Int] = []
  var total = 0
  for (index, entry) in entries.enumerated() {
    if index % 32 == 0 { starts.append(total) }
    total += entry.strokes.count
  }
  let denseCount = denseRanges.reduce(0) { $0 + $1.count }
  let sparse = entries[denseCount...].map(\.scalar)
  let surnames = entries.filter { $0.surnameReading != $0.reading }.sorted { $0.scalar < $1.scalar }

  return """
    // Generated by Scripts/generate-han-table.sh. Do not edit.
    //
    // Strokes: taken, in changed form, from rime-stroke (https://github.com/rime/rime-stroke), version \(try strokeVersion()),
    // copyright GONG Chen, Kunki Chiu, 雪齋, 四季的風; GNU Lesser General Public License, version 3. Its main table comes
    // from the CNS11643 database (全字庫) of 行政院國家發展委員會, its supplement from 北大中文论坛 (孙海峰, 徐孟罗, 唐捺之, 谢振斌).
    // Index of 通用规范汉字表, widths, readings: taken, in changed form, from the Unicode Character Database 15.0 and from
    // ICU. Copyright 1991-2022 Unicode, Inc. All rights reserved. Unicode License, https://www.unicode.org/copyright.html
    // This file is under the GNU Lesser General Public License, version 3. See NOTICE.

    #include "CHanText.h"

    const uint64_t han_records[\(records.count)] = {
    \(rows(records, perRow: 8, hex))};

    const uint32_t han_sparse_scalars[\(sparse.count)] = {
    \(rows(Array(sparse), perRow: 12) { hex(UInt64($0)) })};
    const uint32_t han_sparse_count = \(sparse.count);

    const uint32_t han_stroke_starts[\(starts.count)] = {
    \(rows(starts, perRow: 16) { String($0) })};

    const uint64_t han_stroke_words[\(words.count)] = {
    \(rows(words, perRow: 6, hex))};

    const char han_syllables[\(syllables.count)][8] = {
    \(rows(syllables, perRow: 12) { "\"\($0)\"" })};

    const han_surname_reading han_surname_readings[\(surnames.count)] = {
    \(rows(surnames, perRow: 8) { "{\(hex(UInt64($0.scalar))), \(identifier($0.surnameReading))}" })};
    const uint32_t han_surname_reading_count = \(surnames.count);

    const han_compound_surname han_compound_surnames[\(corrections.compounds.count)] = {
    \(rows(corrections.compounds, perRow: 3) { compound in
      let scalars = compound.scalars.map { hex(UInt64($0)) }.joined(separator: ", ")
      let readings = compound.syllables.map { String(identifier($0)) }.joined(separator: ", ")
      return "{\(scalars), \(readings), \(compound.onlyInLongNames ? 1 : 0)}"
    })};
    const uint32_t han_compound_surname_count = \(corrections.compounds.count);

    const han_range han_wide_ranges[\(wide.count)] = {
    \(rows(wide, perRow: 6) { "{\(hex(UInt64($0.lowerBound))), \(hex(UInt64($0.upperBound)))}" })};
    const uint32_t han_wide_range_count = \(wide.count);

    """
}

func strokeVersion() throws -> String {
  let line = try text(of: "/usr/share/rime-data/stroke.dict.yaml").split(separator: "\n")
    .first { $0.hasPrefix("version:") }
  return line.map { $0.filter { $0.isNumber || $0 == "." } } ?? "unknown"
}

// MARK: Run

do {
  guard CommandLine.arguments.count == 3 else { throw Failure("usage: generate CORRECTIONS OUTPUT") }
  let corrections = try Corrections(path: CommandLine.arguments[1])
  let entries = try makeEntries(corrections: corrections)
  reportOrder(of: entries)
  let table = try source(of: entries, corrections: corrections, wide: readWideRanges())
  try table.write(toFile: CommandLine.arguments[2], atomically: true, encoding: .utf8)
  let standard = entries.filter { $0.standardIndex > 0 }
  print("\(entries.count) characters, \(entries.filter { $0.rank > 0 }.count) with strokes")
  print("\(standard.count) standard ones, \(standard.filter { $0.rank > 0 }.count) with strokes")
} catch {
  FileHandle.standardError.write(Data("generate-han-table: \(error)\n".utf8))
  exit(1)
}

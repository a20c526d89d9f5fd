import HonorRoll
import StringTemplates

extension PageComposer {
  /// The page that tells what data there is, and leads to it.
  func dataPage(on sheet: PageSheet) -> Composition {
    let entries = data?.entries ?? []
    let heading = text[.openData]
    let owner = roll.settings.organizer ?? roll.settings.name
    let view = DataView(
      title: heading, intro: text[.dataIntro], entries: entries.map(entry),
      note: text(.dataNote, ["organizer": owner, "wall": roll.settings.name]),
      index: link(DataFiles.json(.index), text[.dataIndex]))
    let count = text(.countFiles, ["count": String(entries.count)])
    let head = Head(
      title: title(heading), description: listDescription(heading, count),
      trail: [LinkView(title: heading, url: nil)])
    return Composition(on: sheet, head: head, DataView.schema, view)
  }

  private func entry(_ entry: DataEntry) -> DataEntryView {
    let tables = entry.tables.flatMap { table in
      links(table.files, text(.dataTable, ["name": table.name]))
    }
    return DataEntryView(
      title: entry.title, anchor: "data-\(entry.kind.rawValue)",
      count: text(.countEntries, ["count": String(entry.count)]),
      files: links(entry.csvFiles, text(.dataCSV, ["name": entry.title])) + tables
        + links(entry.jsonFiles, text[.dataJSON])
        + [link(entry.schemaFile, text[.dataSchema])])
  }

  private func links(_ files: [String], _ title: String) -> [LinkView] {
    files.enumerated().map { part, file in
      link(file, files.count == 1 ? title : numbered(title, part + 1))
    }
  }

  private func link(_ file: String, _ title: String) -> LinkView {
    LinkView(title: title, url: SiteURL(page: DataFiles.path(file)))
  }
}

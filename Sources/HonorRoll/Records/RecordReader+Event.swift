import Diagnostics
import FrontMatter

extension RecordReader {
  func event(_ document: Document, into diagnostics: inout [Diagnostic]) -> Event? {
    let values = document.values
    guard let name = values.text("name"), let date = values.date("date") else { return nil }
    let event = Event(document, name: name, date: date.value, into: &diagnostics)
    PortraitRule(asOf: asOf).check(event.portrait, into: &diagnostics)
    EventRule(settings: settings).check(event, values: values, into: &diagnostics)
    return event
  }
}

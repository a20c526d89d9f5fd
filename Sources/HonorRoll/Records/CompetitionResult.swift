import Diagnostics
import FrontMatter

/// One line of a competition's results, as its file says.
public struct CompetitionResult: Sendable {
  public let rank: Located<String>?
  public let people: [Located<String>]
  public let unit: Located<String>?
  public let studios: [Located<String>]
  public let trade: Located<String>?
  public let division: Located<String>?
  let place: SourcePlace

  init(_ values: FieldValues) {
    rank = values.text("rank")
    people = values.texts("people")
    unit = values.text("unit")
    studios = values.texts("studio")
    trade = values.text("trade")
    division = values.text("division")
    place = values.place
  }
}

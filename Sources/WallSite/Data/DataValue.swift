import FrontMatter
import HonorRoll

/// Where the value of a field comes from, by its kind.
enum DataValue<Record: Sendable>: Sendable {
  case text(Source<String?>)
  case integer(Source<Int?>)
  case decimal(Source<Amount?>)
  case date(Source<PartialDate?>)
  /// Left out in JSON where it isn't so, unless it is required.
  case flag(Source<Bool>, isRequired: Bool)
  /// The page of the record's own.
  case page(@Sendable (Record) -> RecordCommon)
  case reference(Source<DataReference?>)
  case texts(Source<[String]>)
  case people(Source<[PersonReference]>)
  /// Positions in the roll, and what they refer to.
  case positions(Source<[Int]>, @Sendable (DataSource, Int) -> DataReference)
  case references(Source<[DataReference]>)
  case object(Part)
  case objects(Part)

  /// Writes what a record holds as objects of their own: key, value and cells.
  typealias Part =
    @Sendable (Record, DataSource, DataFieldWriter<Record>, inout DataOutput) -> Void

  /// Most values come from the record alone, some take the wall it is on.
  enum Source<Result>: Sendable {
    case record(@Sendable (Record) -> Result)
    case wall(@Sendable (Record, DataSource) -> Result)

    @inline(__always)
    func value(_ record: Record, _ wall: DataSource) -> Result {
      switch self {
      case .record(let value): value(record)
      case .wall(let value): value(record, wall)
      }
    }
  }
}

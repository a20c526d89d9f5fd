import HonorRoll
import StringTemplates

/// What the directory of experts shows besides its lists, and what a person's page shows of it.
extension PageComposer {
  /// Whom to ask for an expert: the union, never the expert.
  func contact(of kind: RecordKind) -> String? {
    kind == .craftsman ? roll.settings.experts.contact : nil
  }

  /// How the wall itself introduces its directory of experts.
  func introduction(of kind: RecordKind) -> String? {
    kind == .craftsman ? roll.settings.experts.summary : nil
  }

  /// Services rendered, as they were stated.
  func services(of kind: RecordKind) -> [ServiceRecordView] {
    guard kind == .craftsman else { return [] }
    return roll.settings.experts.services.map { service in
      let figures: [(TextKey, String?)] = [
        (.serviceVisits, service.visits), (.serviceEnterprises, service.enterprises),
        (.serviceProblems, service.problems), (.serviceTrainees, service.trainees),
      ]
      return ServiceRecordView(
        title: service.name, date: dateText(service.date),
        figures: figures.compactMap { key, number in
          number.map { StatedFigureView(label: text[key], number: $0, unit: nil, source: nil) }
        }, source: service.source)
    }
  }

  func expert(_ profile: Craftsman) -> ExpertView? {
    guard profile.isListedExpert, let expert = profile.expert, let collection = context.collections[.craftsman] else {
      return nil
    }
    let names = roll.settings.expertFieldNames
    return ExpertView(
      fields: ExpertCollection.fields(of: expert, names).map { field in
        LinkView(title: field, url: collection.sectionURL(in: "fields", titled: field))
      },
      services: expert.services.map { service in
        LinkView(title: service.value, url: collection.sectionURL(in: "services", titled: service.value))
      },
      contact: expert.contact?.value ?? roll.settings.experts.contact,
      directory: LinkView(title: text[.experts], url: collection.url))
  }
}

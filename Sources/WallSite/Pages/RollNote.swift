import HonorRoll
import StringTemplates

/// What a roll notes of a person behind the name: women, everybody who isn't Han, and the deceased.
struct RollNote: Sendable {
  let profile: Craftsman
  let text: InterfaceText

  /// Writes `(女,回族)`; nothing where there is nothing to note.
  func write(into writer: inout ViewWriter) {
    let isFemale = profile.isFemale == true
    let ethnicity = profile.ethnicity.flatMap { $0 == "汉族" || $0 == "汉" ? nil : $0 }
    guard isFemale || ethnicity != nil || profile.isDeceased else { return }
    text.pattern(.note).write("note", into: &writer) { writer in
      if isFemale { writer.append(text[.female]) }
      if let ethnicity {
        if isFemale { writer.append(text[.noteJoin]) }
        writer.append(ethnicity)
      }
      if profile.isDeceased {
        if isFemale || ethnicity != nil { writer.append(text[.noteJoin]) }
        writer.append(text[.deceased])
      }
    }
  }
}

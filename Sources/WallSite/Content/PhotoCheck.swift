import Diagnostics
import HonorRoll

/// Every picture a profile names must be in the folder of photos.
struct PhotoCheck {
  /// Names of the files below `photos`.
  let photos: Set<String>

  func check(_ records: [Record], into diagnostics: inout [Diagnostic]) {
    for record in records {
      guard let portrait = record.portrait, !photos.contains(portrait.file) else { continue }
      let near = nearest(to: portrait.file)
      diagnostics.append(
        Diagnostic(
          .missingPhoto, at: portrait.place,
          Message("photos 里没有照片“\(portrait.file)”", "There is no photo “\(portrait.file)”").proposing(near),
          hint: .init(
            "请把照片放进 photos 文件夹,或去掉“照片”一项", "Put the file into the photos folder, or remove “照片”")))
    }
  }

  /// By what stands before the ending: `吴五.jpg` is no slip for `合影.jpg`, but may be one for `吴五.jpeg`.
  private func nearest(to file: String) -> String? {
    func stem(_ file: String) -> String { file.lastIndex(of: ".").map { String(file[..<$0]) } ?? file }
    let stems = Dictionary(photos.map { (stem($0), $0) }, uniquingKeysWith: { min($0, $1) })
    let wanted = stem(file)
    return stems[wanted] ?? NearMiss.nearest(to: wanted, among: stems.keys).flatMap { stems[$0] }
  }
}

extension Record {
  fileprivate var portrait: Portrait? {
    switch self {
    case .craftsman(let craftsman): craftsman.portrait
    case .studio(let studio): studio.portrait
    case .alliance(let alliance): alliance.portrait
    case .achievement(let achievement): achievement.portrait
    case .competition(let competition): competition.portrait
    case .event(let event): event.portrait
    case .campaign, .page: nil
    }
  }
}

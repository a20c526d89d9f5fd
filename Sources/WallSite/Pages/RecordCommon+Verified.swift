import HonorRoll

extension RecordCommon {
  /// The text that tells whether the record was checked against documents; `nil` where it doesn't say.
  var verifiedText: TextKey? {
    switch verified {
    case "已核": .stateVerified
    case "待核": .stateUnverified
    case "有争议": .stateDisputed
    default: nil
    }
  }
}

import Testing

@testable import HonorRoll

/// Proposals for wrong names, and the end of them.
@Suite struct NameProposalsTests {
  @Test func theNearestKnownNameIsProposed() {
    var proposals = NameProposals(["焊接工作室", "铆接工作室"])
    #expect(proposals.nearest(to: "焊结工作室") == "焊接工作室")
    #expect(proposals.nearest(to: "车队") == nil)
  }

  @Test func afterSoManyComparisonsOnlyWhatWasAskedBeforeIsProposed() {
    var proposals = NameProposals(["焊接工作室", "铆接工作室"], comparisons: 3)
    #expect(proposals.nearest(to: "焊结工作室") == "焊接工作室")
    #expect(proposals.nearest(to: "铆结工作室") == "铆接工作室")
    #expect(proposals.nearest(to: "焊接工作市") == nil)
    #expect(proposals.nearest(to: "焊结工作室") == "焊接工作室")
  }
}

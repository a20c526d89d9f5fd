import Testing

@testable import WallSite

@Suite("The folders of a wall")
struct WallFoldersTests {
  @Test("Paths are shown from the root on", arguments: [".", "墙", "/srv/包头 工匠墙", "a/b"])
  func shown(root: String) {
    let folders = WallFolders(root: root, standardTemplates: "/usr/share/craftwall/Templates")
    #expect(folders.shown(folders.content + "/craftsmen/聂轰.md") == "Content/craftsmen/聂轰.md")
    #expect(folders.shown("/elsewhere/聂轰.md") == "/elsewhere/聂轰.md")
  }
}

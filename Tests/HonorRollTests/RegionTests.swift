import Diagnostics
import Testing

@testable import HonorRoll

/// The tree of regions.
@Suite struct RegionTests {
  static let listed = """
    名称: 墙
    地区:
      - 名称: 内蒙古自治区
        别名: [内蒙古]
        网址: nmg
        下辖:
          - {名称: 包头市, 别名: [包头], 下辖: [昆都仑区, {名称: 青山区, 网址: bt-qs}]}
          - {名称: 赤峰市, 下辖: [红山区]}
      - {名称: 湖北省, 下辖: [{名称: 武汉市, 下辖: [{名称: 青山区, 网址: wh-qs}]}]}
    """

  private func wall(_ regions: [String], settings: String = listed) -> ReadWall {
    let names = ["丁力", "王芳", "李强", "张伟", "赵一"]
    return Wall(
      Dictionary(uniqueKeysWithValues: zip(names, regions).map { ("craftsmen/\($0)", "姓名: \($0)\n地区: \($1)") }),
      settings: settings
    ).read()
  }

  @Test(arguments: [
    "昆都仑区", "包头市/昆都仑区", "内蒙古自治区/包头市/昆都仑区", "内蒙古／包头／昆都仑区", "内蒙古自治区 > 包头市 > 昆都仑区", "包头市昆都仑区", "包头昆都仑区",
    "内蒙古自治区包头市昆都仑区", "内蒙古包头市/昆都仑区",
  ]) func aRegionIsNamedInManyWays(_ written: String) {
    let read = wall([written])
    #expect(read.report == [])
    #expect(read.terms(.region) == ["内蒙古自治区(丁力||)", "包头市(丁力||)", "昆都仑区(丁力||)"])
  }

  @Test func aRegionHoldsThoseOfTheRegionsBelow() throws {
    let read = Wall(
      [
        "craftsmen/丁力": "姓名: 丁力\n地区: 昆都仑区", "craftsmen/王芳": "姓名: 王芳\n地区: 内蒙古", "studios/甲": "名称: 甲\n地区: 赤峰市",
        "alliances/盟": "名称: 盟\n地区: 包头",
      ], settings: Self.listed
    ).read()
    #expect(
      read.terms(.region) == ["内蒙古自治区(丁力 王芳|甲|盟)", "包头市(丁力||盟)", "昆都仑区(丁力||)", "赤峰市(|甲|)"])
    let baotou = try read.term(.region, "包头市")
    #expect(baotou.parent == 0)
    #expect(baotou.children.map { read.roll.terms[.region]?[$0].name } == ["昆都仑区", "青山区"])
    #expect(try read.term(.region, "内蒙古自治区").slug == "nmg")
    #expect(read.roll.studios.first?.terms.region != nil && read.roll.alliances.first?.terms.region != nil)
  }

  @Test(arguments: ["青山区", "青山区/某街道"]) func aRegionOfTwoPlacesIsAnError(_ written: String) {
    let read = wall([written])
    #expect(
      read.report == ["craftsmen/丁力.md:3:5 ambiguous-reference “青山区”不止一处:内蒙古自治区/包头市/青山区、湖北省/武汉市/青山区"])
    #expect(read.terms(.region) == [])
  }

  @Test(arguments: ["包头市/青山区", "内蒙古自治区包头市青山区", "包头市青山区"]) func aPathTellsThemApart(_ written: String) {
    #expect(wall([written]).report == [])
    #expect(wall([written]).terms(.region).last == "青山区(丁力||)")
    #expect(wall([written]).terms(.region).first == "内蒙古自治区(丁力||)")
  }

  @Test func whatTheWallDoesNotListIsAWarningInEveryFile() {
    let read = wall(["包头市/东河区", "包头市/东河区", "昆都仓区", "内蒙古/包头市/东河区/某街道"])
    #expect(
      read.report == [
        "craftsmen/丁力.md:3:5 unknown-term wall.yml 的“地区”里没有“东河区”",
        "craftsmen/张伟.md:3:5 unknown-term wall.yml 的“地区”里没有“东河区”",
        "craftsmen/李强.md:3:5 unknown-term wall.yml 的“地区”里没有“昆都仓区”,是否想写“昆都仑区”?",
        "craftsmen/王芳.md:3:5 unknown-term wall.yml 的“地区”里没有“东河区”",
      ])
    #expect(
      read.terms(.region) == [
        "内蒙古自治区(丁力 王芳 张伟||)", "包头市(丁力 王芳 张伟||)", "东河区(丁力 王芳 张伟||)", "某街道(张伟||)", "昆都仓区(李强||)",
      ])
  }

  @Test func aWallWithoutAListTakesPathsAsTheyAre() {
    let read = wall(["内蒙古自治区/包头市", "包头市", "内蒙古自治区", "湖北省"], settings: "名称: 墙")
    #expect(read.report == [])
    #expect(read.terms(.region) == ["内蒙古自治区(丁力 王芳 李强||)", "包头市(丁力 王芳||)", "湖北省(张伟||)"])
  }

  /// Whoever is met first: a region named by itself is the one that another file gives a path to.
  @Test func itDoesNotMatterWhoNamesTheRegionFirst() {
    let read = wall(["包头市", "内蒙古自治区/包头市"], settings: "名称: 墙")
    #expect(read.report == [])
    #expect(read.terms(.region) == ["内蒙古自治区(丁力 王芳||)", "包头市(丁力 王芳||)"])
  }

  @Test func aNameThatIsAWholePathMeansThatRegion() {
    let read = wall(["上海市/上海市", "上海市"], settings: "名称: 墙\n地区: [{名称: 上海市, 下辖: [{名称: 上海市, 网址: shi}]}]")
    #expect(read.report == [])
    #expect(read.terms(.region) == ["上海市(丁力 王芳||)", "上海市(丁力||)"])
  }

  @Test func regionsOfOneAddressAreAnError() {
    let read = wall(["北京市/朝阳区", "长春市/朝阳区"], settings: "名称: 墙")
    #expect(read.report == ["craftsmen/王芳.md:3:5 address-collision “朝阳区”和“朝阳区”的网址都是 chao-yang-qu"])
  }

  @Test func namesOfHostileLengthAreRegionsLikeAnyOther() {
    let long = String(repeating: "包头", count: 20_000)
    let read = wall([long])
    #expect(read.diagnostics.map(\.rule) == [.unknownTerm])
  }
}

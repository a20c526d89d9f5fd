import Testing

@testable import HonorRoll

/// What in a text would let strangers reach somebody in private.
@Suite struct PrivateContactTests {
  @Test(arguments: [
    ("13800000000", PrivateContact.mobile), ("电话:138 0000 0000", .mobile), ("138-0000-0000。", .mobile),
    ("+8613800000000", .mobile), ("+86 13800000000", .mobile), ("8613800000000", .mobile), ("１３８００００００００", .mobile),
    ("0472-1380000,13900000000", .mobile), ("110101199003070017", .idNumber), ("11010119900307001X", .idNumber),
    ("证号11010119900307001x 号", .idNumber), ("１１０１０１１９９００３０７００１Ｘ", .idNumber), ("a@qq.com", .mailbox),
    ("a＠163．com", .mailbox), ("a@VIP.QQ.COM,", .mailbox), ("a.b@gmail.com.", .mailbox), ("a@139.com 转", .mailbox),
    ("13800000000 110101199003070017 a@qq.com", .idNumber),
  ]) func isFound(_ text: String, _ found: PrivateContact) {
    #expect(PrivateContact(in: text) == found)
  }

  @Test(arguments: [
    "", "示例市总工会 0472-5138000", "0472-1391234 5678", "010-13912345", "4001380000", "138", "1380000", "12800000000",
    "138000000001", "01380000000", "2138000000", "110101199013070017", "210101189003070017", "11010119900307001",
    "gh@example.org", "gh@qq.com.example.org", "gh@notqq.com", "qq.com", "@", "微信公众号:示例工会", "12351 热线", "138 00000 000",
    "2026-05-01 至 2026-05-10", "138 0000 00001",
  ]) func isNotFound(_ text: String) {
    #expect(PrivateContact(in: text) == nil)
  }
}

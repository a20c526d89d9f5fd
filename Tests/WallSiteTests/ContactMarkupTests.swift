import Testing

@testable import WallSite

struct ContactMarkupTests {
  private func html(_ contact: String) -> String { String(decoding: ContactMarkup.html(contact), as: UTF8.self) }

  @Test(
    "Telephone numbers become links that dial them",
    arguments: [
      ("0000-1234567", "00001234567"), ("010 12345678", "01012345678"), ("1234567", "1234567"),
      ("400-123-4567", "4001234567"), ("0000-1234567-801", "00001234567801"),
    ])
  func numbers(_ number: String, _ dialed: String) {
    #expect(
      html("示例市总工会 \(number)，周一至周五")
        == "示例市总工会 <a class=\"tel\" href=\"tel:\(dialed)\">\(number)</a>，周一至周五")
    #expect(html(number) == "<a class=\"tel\" href=\"tel:\(dialed)\">\(number)</a>")
  }

  @Test(
    "Dates, rooms, mailboxes and addresses stay text",
    arguments: [
      "2026-10-09", "2026-10-09 14", "1208 室", "a1234567@example.org", "https://example.org/1234567", "v1234567",
      "12351",
      "", "示例市",
    ])
  func others(_ contact: String) { #expect(html(contact) == contact) }

  @Test func `What is not safe in HTML is escaped around a number`() {
    #expect(html("<b>&1234567") == "&lt;b&gt;&amp;<a class=\"tel\" href=\"tel:1234567\">1234567</a>")
  }
}

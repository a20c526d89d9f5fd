import Diagnostics
import FrontMatter

/// A contact that is published is the union's or a unit's: no mobile phone, no ID number and no private mailbox.
struct PrivateContactRule {
  /// Whether a mailbox of a public service may be given, as the office itself may have one.
  var allowsPublicMailboxes = false

  func check(_ contact: Located<String>?, into diagnostics: inout [Diagnostic]) {
    guard let contact, let found = PrivateContact(in: contact.value) else { return }
    let what: Message
    switch found {
    case .idNumber: what = .init("身份证号", "an ID number")
    case .mobile: what = .init("手机号", "a mobile number")
    case .mailbox:
      guard !allowsPublicMailboxes else { return }
      what = .init("个人邮箱", "a private mailbox")
    }
    diagnostics.append(
      Diagnostic(
        .privateContact, at: contact.place,
        .init("“联系”里有\(what.chinese),会公开到网上", "“联系” has \(what.english), and it would be public"),
        hint: .init(
          "请写工会或单位的办公电话、单位邮箱;本人不写“联系”的,用 wall.yml“专家库”里工会的联系方式",
          "Give an office's phone or mailbox; without “联系” the union's of “专家库” in wall.yml is shown")))
  }
}

import StringTemplates

/// What templates see as `expert`.
final class ExpertView: Sendable {
  let fields: [LinkView]
  let services: [LinkView]
  let contact: String?
  let directory: LinkView

  init(fields: [LinkView], services: [LinkView], contact: String?, directory: LinkView) {
    self.fields = fields
    self.services = services
    self.contact = contact
    self.directory = directory
  }

  static let schema = ViewSchema<ExpertView>(
    "expert", "一个人在专家库里的资料",
    [
      .list("fields", "服务领域", LinkView.schema) { $0.fields },
      .flag("hasFields", "有没有服务领域") { !$0.fields.isEmpty },
      .list("services", "服务方式", LinkView.schema) { $0.services },
      .flag("hasServices", "有没有服务方式") { !$0.services.isEmpty },
      .text("contact", "工会或单位的联系方式") { $0.contact },
      .html("contactMarkup", "工会或单位的联系方式,电话号码可以直接拨打") { $0.contact.map(ContactMarkup.html) ?? [] },
      .view("directory", "专家库", LinkView.schema) { $0.directory },
    ])
}

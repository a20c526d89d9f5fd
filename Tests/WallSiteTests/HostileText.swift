import Testing

/// A hostile text. Test reports show it escaped: some cut a line at its zeros.
struct HostileText: Sendable, ExpressibleByStringLiteral, ExpressibleByStringInterpolation,
  CustomTestStringConvertible
{
  let text: String

  static let all: [HostileText] = [
    #""><script>alert(1)</script>"#,
    "' onmouseover=alert(1) x='",
    "javascript:alert(1)",
    "{{{title}}} {{>seal}} {{#x}} {{/main}}",
    "</script><img src=x onerror=alert(1)>",
    "--><svg onload=alert(1)><!--",
    "[点我](javascript:alert(1)) ![图](data:text/html,x)",
    "a\u{0}b\u{1}c\u{8}d<script>",
    "</title></head><body onload=alert(1)>",
    "&lt;script&gt;&#60;img src=x&#62;&amp",
    #"]]><!DOCTYPE x [<!ENTITY y "z">]>"#,
    "a\u{7F}b\u{85}c\u{9F}d\u{2028}e\u{202E}\(noncharacters)<b>",
    "第一行\n</p><p onclick='x'>第二行",
  ]

  /// What Unicode keeps for nobody's use; Swift takes no such character in a literal.
  private static let noncharacters = String(
    String.UnicodeScalarView([0xFFFE, 0xFFFF, 0xFDD0, 0x1FFFF].compactMap { Unicode.Scalar($0) }))

  init(stringLiteral text: String) { self.text = text }

  var testDescription: String { text.debugDescription.replacing("\0", with: "\\0") }
}

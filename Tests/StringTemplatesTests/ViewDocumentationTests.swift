import StringTemplates
import Testing

@Suite("Reference of views")
struct ViewDocumentationTests {
  @Test("Every view that can be reached is described once, with its slots in order")
  func markdown() {
    #expect(
      ViewDocumentation.markdown(of: [SamplePage.schema.erased, SampleLink.schema.erased]) == """
        ## page

        一个页面

        | 名称 | 种类 | 含义 |
        |---|---|---|
        | `title` | 文字 | 标题 |
        | `note` | 文字 | 说明 |
        | `url` | 网址 | 页面地址 |
        | `body` | HTML | 正文 |
        | `isCurrent` | 是否 | 是否当前页 |
        | `tags` | 文字列表 | 标签 |
        | `studio` | 视图 [link](#link) | 所在工作室 |
        | `people` | 列表 [link](#link) | 人物 |
        | `regions` | 列表 [region](#region) | 地区 |

        ## link

        一个链接

        | 名称 | 种类 | 含义 |
        |---|---|---|
        | `name` | 文字 | 文字 |
        | `address` | 网址 | 地址 \\| 可为空 |

        ## region

        一个地区

        | 名称 | 种类 | 含义 |
        |---|---|---|
        | `name` | 文字 | 名称 |
        | `children` | 列表 [region](#region) | 下级地区 |

        """)
  }
}

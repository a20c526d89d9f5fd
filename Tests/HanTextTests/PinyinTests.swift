import HanText
import Testing

@Suite struct PinyinTests {
  /// Where a surname has two readings in use, the one of the table.
  @Test(arguments: [
    "仇": "qiu", "区": "ou", "单": "shan", "查": "zha", "解": "xie", "任": "ren", "曾": "zeng", "华": "hua", "盖": "ge",
    "葛": "ge",
    "朴": "piao", "冼": "xian", "员": "yun", "召": "shao", "秘": "bi", "逄": "pang", "宓": "mi", "种": "chong", "重": "chong",
    "覃": "qin", "隗": "wei", "纪": "ji", "宁": "ning", "洗": "xian", "折": "she", "牟": "mu", "车": "che", "晟": "cheng",
    "缪": "miao",
    "黑": "he", "郇": "xun", "都": "du", "句": "gou", "能": "nai", "祭": "zhai", "莘": "shen", "乜": "nie", "尉": "wei",
    "藏": "zang",
    "薄": "bo", "卜": "bu", "刀": "dao", "乐": "yue", "燕": "yan", "繁": "po", "舍": "she", "过": "guo", "翟": "zhai",
    "粘": "nian",
    "阚": "kan", "那": "na", "佴": "nai", "幺": "yao", "么": "yao", "角": "jue", "费": "fei", "谌": "chen", "郗": "xi",
    "应": "ying",
    "沈": "shen", "石": "shi", "叶": "ye", "尹": "yin", "吕": "lv", "聂": "nie", "俞": "yu", "瞿": "qu", "逯": "lu", "厍": "she",
    "仉": "zhang", "亓": "qi", "庹": "tuo", "贠": "yun", "炅": "gui", "贲": "ben", "钭": "tou", "万": "wan", "贾": "jia",
    "谷": "gu",
    "褚": "chu", "臧": "zang", "訾": "zi", "笪": "da", "郄": "qie", "晁": "chao", "冯": "feng", "盛": "sheng", "柏": "bai",
    "缑": "gou", "嵇": "ji", "蒯": "kuai", "昝": "zan", "郜": "gao", "眭": "sui", "禤": "xuan", "訚": "yin", "阙": "que",
  ])
  func surnames(surname: String, syllable: String) {
    #expect(Pinyin.syllables(of: PersonName(surname + "一")) == [syllable, "yi"])
  }

  @Test(arguments: [
    "万俟明": "mo qi ming", "尉迟明": "yu chi ming", "单于明": "chan yu ming", "长孙明": "zhang sun ming", "澹台明": "tan tai ming",
    "拓跋明": "tuo ba ming", "令狐明": "ling hu ming", "鲜于明": "xian yu ming", "亓官明": "qi guan ming", "宰父明": "zai fu ming",
    "闾丘明": "lv qiu ming", "谷梁明": "gu liang ming", "夏侯明": "xia hou ming", "皇甫明": "huang fu ming",
    "乐正明远": "yue zheng ming yuan",
    "上官明": "shang guan ming", "欧阳修": "ou yang xiu", "单于": "shan yu", "单雄信": "shan xiong xin",
  ])
  func compoundSurnames(name: String, syllables: String) {
    #expect(Pinyin.syllables(of: PersonName(name)).joined(separator: " ") == syllables)
  }

  @Test func theSurnameReadingIsForTheSurnameAlone() {
    #expect(Pinyin.syllables(of: PersonName("王单")) == ["wang", "dan"])
    #expect(Pinyin.syllables(of: "单位") == ["dan", "wei"])
    #expect(Pinyin.syllables(of: PersonName("乐嘉·乐")) == ["le", "jia", "le"])
  }

  @Test(arguments: [
    ("成都", "cheng du"), ("长春", "chang chun"), ("绿色", "lv se"), ("女", "nv"), ("战略", "zhan lve"), ("轧钢", "zha gang"),
    ("5G基站A1班", "5g ji zhan a1 ban"), ("ＡＢ１", "ab1"), ("〇", "ling"), ("、。", ""), ("", ""), ("𠀀", ""), ("𬀩", "wei"),
  ])
  func texts(text: String, syllables: String) {
    #expect(Pinyin.syllables(of: text).joined(separator: " ") == syllables)
  }

  @Test func initials() {
    #expect(Pinyin.initials(of: PersonName("聂轰")) == "nh")
    #expect(Pinyin.initials(of: PersonName("单雄信")) == "sxx")
    #expect(Pinyin.initials(of: PersonName("阿依古丽·买买提")) == "ayglmmt")
    #expect(Pinyin.initials(of: "刘丽工作室 A12") == "llgzsa")
    #expect(Pinyin.initials(of: "") == "")
  }

  @Test func initialLetter() {
    #expect(Pinyin.initialLetter(of: PersonName("单雄信")) == "s")
    #expect(Pinyin.initialLetter(of: PersonName("尉迟恭")) == "y")
    #expect(Pinyin.initialLetter(of: PersonName("John")) == "j")
    #expect(Pinyin.initialLetter(of: PersonName("𠀀明")) == nil)
    #expect(Pinyin.initialLetter(of: PersonName("1号")) == nil)
    #expect(Pinyin.initialLetter(of: PersonName("")) == nil)
  }
}

#include "world.h"

#include <stdlib.h>
#include <string.h>

enum { person_facts = 5, studio_facts = 6 };

const char *const levels[3] = {"国家级", "省级", "市级"};

const char *const tiers[3] = {"国家级荣誉", "省级荣誉", "市级荣誉"};

#define TRADE_UNIONS "中华全国总工会"
#define GOVERNMENT "中共云岭省委、云岭省人民政府"

const Honor honors[honor_count] = {
  {"全国劳动模范", "国家级", "中共中央、国务院", "授予", 2010, 0, holder_person},
  {"全国五一劳动奖章", "国家级", TRADE_UNIONS, "授予", 1990, 0, holder_person},
  {"中华技能大奖", "国家级", "人力资源和社会保障部", "授予", 2008, 0, holder_person},
  {"最美职工", "国家级", "中央宣传部、中华全国总工会", "发布", 2015, 0, holder_person},
  {"大国工匠年度人物", "国家级", "中华全国总工会、中央广播电视总台", "推选", 2018, 0, holder_person},
  {"全国技术能手", "国家级", "人力资源和社会保障部", "授予", 2008, 0, holder_person},
  {"云岭省劳动模范", "省级", GOVERNMENT, "授予", 1990, 1, holder_person},
  {"云岭省先进工作者", "省级", GOVERNMENT, "授予", 1990, 1, holder_person},
  {"云岭省五一劳动奖章", "省级", "云岭省总工会", "授予", 1990, 1, holder_person},
  {"云岭省工匠", "省级", "云岭省总工会", "命名", 2016, 1, holder_person},
  {"云岭省技术能手", "省级", "云岭省人力资源和社会保障厅", "授予", 1998, 1, holder_person},
  {"青石市劳动模范", "市级", "中共青石市委、青石市人民政府", "授予", 2015, 2, holder_person},
  {"青石市先进工作者", "市级", "中共青石市委、青石市人民政府", "授予", 1990, 2, holder_person},
  {"青石市五一劳动奖章", "市级", "青石市总工会", "授予", 1990, 2, holder_person},
  {"青石市工匠", "市级", "青石市总工会", "命名", 2016, 2, holder_person},
  {"青石市技术标兵", "市级", "", "命名", 2000, 2, holder_person},
  {"青石市技术能手", "市级", "", "命名", 2000, 2, holder_person},
  {"全国示范性劳模和工匠人才创新工作室", "国家级", TRADE_UNIONS, "命名", 2014, 0, holder_studio},
  {"云岭省劳模创新工作室", "省级", "云岭省总工会", "命名", 2012, 1, holder_studio},
  {"云岭省职工创新工作室", "省级", "云岭省总工会", "命名", 2014, 1, holder_studio},
  {"青石市劳模创新工作室", "市级", "青石市总工会", "命名", 2013, 2, holder_studio},
  {"青石市职工创新工作室", "市级", "青石市总工会", "命名", 2015, 2, holder_studio},
  {"全国职工优秀技术创新成果", "国家级", "中华全国总工会、科学技术部、工业和信息化部、人力资源和社会保障部", "颁发", 2012, 0,
   holder_achievement},
  {"云岭省职工创新成果奖", "省级", "云岭省总工会", "授予", 2012, 1, holder_achievement},
  {"青石市职工创新成果奖", "市级", "青石市总工会", "授予", 2012, 2, holder_achievement},
};

const char *const industries[industry_count] = {
  "航空航天", "船舶制造", "轨道交通", "汽车制造", "钢铁冶金", "有色金属", "煤炭矿业", "石油化工",
  "电力能源", "电子信息", "建筑工程", "港口物流", "纺织服装", "食品加工", "陶瓷工艺", "水利工程",
};

const char *const trades[trade_count] = {
  "焊工", "钳工", "车工", "铣工", "镗工", "磨工", "电工", "铸造工", "锻造工", "装配工",
  "数控车工", "数控铣工", "热处理工", "维修电工", "桥吊司机", "塔吊司机", "采油工", "采煤工", "钻井工", "轧钢工",
  "炼钢工", "高炉工", "电缆工", "测量工", "木工", "瓦工", "油漆工", "管道工", "架线工", "继电保护工",
  "化验员", "质检员", "织布工", "缝纫工", "面点师", "制陶工", "雕刻工", "调试工", "火车司机", "绘图员",
};

// MARK: Names

static const char *const surnames[] = {
  "王", "李", "张", "刘", "陈", "杨", "黄", "赵", "吴", "周", "徐", "孙", "马", "朱", "胡", "郭", "何", "高", "林", "罗",
  "郑", "梁", "谢", "宋", "唐", "许", "韩", "冯", "邓", "曹", "彭", "曾", "肖", "田", "董", "袁", "潘", "于", "蒋", "蔡",
  "余", "杜", "叶", "程", "苏", "魏", "吕", "丁", "任", "沈", "姚", "卢", "姜", "崔", "钟", "谭", "陆", "汪", "范", "金",
  "石", "廖", "贾", "夏", "韦", "付", "方", "白", "邹", "孟", "熊", "秦", "邱", "江", "尹", "薛", "闫", "段", "雷", "侯",
  "龙", "史", "陶", "黎", "贺", "顾", "毛", "郝", "龚", "邵", "万", "钱", "严", "覃", "武", "戴", "莫", "孔", "向", "汤",
  "欧阳", "上官", "司马", "诸葛", "慕容", "夏侯",
};
static const char given[] =
  "伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华玉兰建国志文海燕红梅鹏飞宇轩浩然子涵思远嘉怡雨晨泽民晓东春生学峰立新永康"
  "庆丰栋少天俊凯辉健斌波博成诚达德福光广贵翰恒宏洪厚欢慧吉家江洁锦景敬君坤来兰乐莉良林玲龙露曼美萌宁培琴清荣瑞若森山尚胜"
  "石世书淑双松素婷彤婉旺维雯武希喜贤祥欣兴旭雪雅彦阳瑶业怡义艺毅银映友瑜元媛岳云韵振正政芝忠洲珠卓";

enum {
  surname_count = sizeof surnames / sizeof *surnames,
  given_count = (sizeof given - 1) / 3,
};

/// The frequent surnames are the first of the list.
static void make_name(char *name, Random *random) {
  double draw = random_unit(random);
  strcpy(name, surnames[(int)(draw * draw * surname_count)]);
  for (int count = random_percent(random, 18) ? 1 : 2; count > 0; count--) {
    strncat(name, given + 3 * random_below(random, given_count), 3);
  }
}

static const char *const cities[city_count] = {
  "青石", "临泽", "望海", "松原岭", "白沙", "金川", "云台", "安澜", "长桥", "丹枫", "玉泉", "北屏",
};
static const char *const county_parts[counties_each] = {"东", "西", "南", "北", "中", "新"};

void add_region_name(Text *text, int region) {
  if (region == 0) text_add(text, "云岭省");
  else if (region <= city_count) text_format(text, "%s市", cities[region - 1]);
  else {
    int county = region - 1 - city_count;
    text_format(text, "%s%s区", cities[county / counties_each], county_parts[county % counties_each]);
  }
}

int region_parent(int region) {
  if (region == 0) return -1;
  return region <= city_count ? 0 : 1 + (region - 1 - city_count) / counties_each;
}

void add_unit_name(Text *text, int unit) {
  static const char first[] = "宏华中新东天恒鼎盛泰金永远通达瑞安众联康和兴旺福德仁信诚精锐博凯佳美川岳";
  static const char second[] = "源创科工力成业昌隆祥丰程航洋星辰宇峰海江山林田原石玉铭志远翔飞腾跃升华";
  static const char *const kinds[] = {
    "精密机械", "重工", "电气", "钢铁", "建设", "化工", "纺织", "电力", "矿业", "港务", "汽车零部件", "新材料",
  };
  int firsts = (int)(sizeof first - 1) / 3, seconds = (int)(sizeof second - 1) / 3;
  int one = unit % firsts, two = unit / firsts % seconds;
  // Once all pairs are used, they come again in another trade.
  int kind = one * 5 + two + unit / (firsts * seconds);
  text_format(
    text, "%s%.3s%.3s%s有限公司", cities[unit * 7 % city_count], first + 3 * one, second + 3 * two, kinds[kind % 12]);
}

void add_studio_name(Text *text, const World *world, int studio) {
  static const char *const kinds[] = {"劳模创新工作室", "创新工作室", "技能大师工作室", "职工创新工作室"};
  text_format(text, "%s%s", world->people[studio * studio_size].name, kinds[studio % 4]);
}

void add_alliance_name(Text *text, const World *world, int alliance) {
  const Person *lead = &world->people[alliance * alliance_size * studio_size];
  add_region_name(text, lead->region);
  text_format(text, "%s劳模工匠创新工作室联盟", industries[lead->industry]);
}

// MARK: Belonging

static int compare_awards(const void *left, const void *right) {
  const Award *a = left, *b = right;
  return a->honor != b->honor ? a->honor - b->honor : b->year - a->year;
}

static int award_year(Random *random, const Honor *honor) {
  // More awards in the later years.
  double draw = random_unit(random);
  return last_year - (int)(draw * draw * (last_year - honor->since + 1));
}

static void make_awards(Person *person, Random *random) {
  int draw = random_below(random, 100);
  int count = draw < 12 ? 0 : draw < 52 ? 1 : draw < 78 ? 2 : draw < 94 ? 3 : 4;
  while (person->award_count < count) {
    int level = random_below(random, 100);
    int honor = level < 15 ? random_below(random, 6)
              : level < 50 ? 6 + random_below(random, 5)
                           : 11 + random_below(random, 6);
    int isHeld = 0;
    for (int i = 0; i < person->award_count; i++) isHeld |= person->awards[i].honor == honor;
    if (isHeld) continue;
    person->awards[person->award_count++] = (Award){honor, award_year(random, &honors[honor])};
  }
  qsort(person->awards, (size_t)person->award_count, sizeof(Award), compare_awards);
}

int studio_namings(int studio, Award namings[2]) {
  Random random = random_stream(studio_facts, (uint64_t)studio);
  int count = 1 + random_percent(&random, 40);
  int first = random_percent(&random, 8) ? 17 : random_percent(&random, 50) ? 18 : 20;
  for (int i = 0; i < count; i++) {
    int honor = i == 0 ? first : first == 17 ? 19 : 21;
    namings[i] = (Award){honor, award_year(&random, &honors[honor])};
  }
  return count;
}

int person_tier(const Person *person) { return person->award_count ? honors[person->awards[0].honor].tier : -1; }

int person_studio(const World *world, int person) {
  int studio = person / studio_size;
  return studio < world->studio_count ? studio : -1;
}

int studio_alliance(const World *world, int studio) {
  int alliance = studio / alliance_size;
  return alliance < world->alliance_count ? alliance : -1;
}

static int compare_names(const void *left, const void *right, void *people) {
  const Person *all = people;
  return strcmp(all[*(const int *)left].name, all[*(const int *)right].name);
}

static void mark_namesakes(World *world) {
  int count = world->people_count;
  int *order = calloc((size_t)count, sizeof *order);
  if (!order) fail("cannot hold", "the names");
  for (int i = 0; i < count; i++) order[i] = i;
  qsort_r(order, (size_t)count, sizeof *order, compare_names, world->people);
  for (int i = 1; i < count; i++) {
    Person *last = &world->people[order[i - 1]], *person = &world->people[order[i]];
    if (!strcmp(last->name, person->name)) last->has_namesake = person->has_namesake = 1;
  }
  free(order);
}

/// - colleagues: Of each person the one who came to the same unit before; `newest` of each unit the last who came.
static void make_person(World *world, int position, int *colleagues, int *newest) {
  Random random = random_stream(person_facts, (uint64_t)position);
  Person *person = &world->people[position];
  if (position % studio_size == 0) {
    double draw = random_unit(&random);
    person->unit = (int)((draw + draw * draw) / 2 * world->unit_count);
    person->industry = random_below(&random, industry_count);
    person->region = random_percent(&random, 30) ? 1 + random_below(&random, city_count)
                                                 : 1 + city_count + random_below(&random, city_count * counties_each);
  } else {
    const Person *lead = &world->people[position - position % studio_size];
    person->unit = lead->unit;
    person->industry = lead->industry;
    person->region = lead->region;
  }
  person->is_woman = random_percent(&random, 30);
  person->trade = random_below(&random, trade_count);
  // A reference tells namesakes apart by their units, so nobody has one at work.
  for (int isTaken = 1; isTaken;) {
    isTaken = 0;
    make_name(person->name, &random);
    for (int other = newest[person->unit]; other >= 0 && !isTaken; other = colleagues[other]) {
      isTaken = !strcmp(world->people[other].name, person->name);
    }
  }
  colleagues[position] = newest[person->unit];
  newest[person->unit] = position;
  make_awards(person, &random);
  person->mentor = random_percent(&random, 75) || !position ? -1
                 : random_percent(&random, 20)              ? -2
                                                            : random_below(&random, position);
  person->first_apprentice = person->next_apprentice = -1;
  if (person->mentor >= 0) {
    Person *mentor = &world->people[person->mentor];
    person->next_apprentice = mentor->first_apprentice;
    mentor->first_apprentice = position;
  }
}

World world_make(int people_count, int studio_count, int achievement_count, Vocabulary *vocabulary) {
  World world = {
    .vocabulary = vocabulary,
    .people_count = people_count,
    .studio_count = studio_count,
    .alliance_count = studio_count / alliance_size,
    .unit_count = 8 + people_count / 40,
    .achievement_count = achievement_count,
    .competition_count = people_count < 500 ? 1 : people_count / 500,
    .event_count = people_count < 200 ? 1 : people_count / 200,
  };
  world.people = calloc((size_t)people_count, sizeof(Person));
  int *colleagues = calloc((size_t)people_count, sizeof *colleagues);
  int *newest = calloc((size_t)world.unit_count, sizeof *newest);
  if (!world.people || !colleagues || !newest) fail("cannot hold", "the people");
  for (int unit = 0; unit < world.unit_count; unit++) newest[unit] = -1;
  for (int position = 0; position < people_count; position++) make_person(&world, position, colleagues, newest);
  mark_namesakes(&world);
  free(colleagues);
  free(newest);
  return world;
}

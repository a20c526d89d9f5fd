#include "activity.h"

#include <stdio.h>

enum { achievement_facts = 7, competition_facts = 8, event_facts = 9, achievement_title = 10, course_title = 11 };

const AchievementKind achievement_kinds[achievement_kind_count] = {
  {"发明专利", "知识产权", 6, 1, "装置"},       {"实用新型专利", "知识产权", 14, 2, "夹具"},
  {"外观设计专利", "知识产权", 1, 3, "外壳"},   {"软件著作权", "知识产权", 4, 0, "软件"},
  {"科技创新成果", "技术创新", 8, 0, "技术"},   {"技术革新成果", "技术创新", 12, 0, "改造"},
  {"先进操作法", "操作法", 11, 0, "操作法"},    {"绝招绝技绝活", "操作法", 6, 0, "手法"},
  {"小发明", "五小", 6, 0, "工具"},             {"小创造", "五小", 4, 0, "量具"},
  {"小革新", "五小", 7, 0, "改进"},             {"小设计", "五小", 3, 0, "支架"},
  {"小建议", "五小", 3, 0, "做法"},             {"五小(未分类)", "五小", 1, 0, "小成果"},
  {"合理化建议", "合理化建议", 8, 0, "建议"},   {"质量管理小组成果", "管理创新", 3, 0, "课题"},
  {"工法", "标准工法", 2, 0, "工法"},           {"标准", "标准工法", 1, 0, "规程"},
};

const char *const achievement_levels[achievement_level_count] = {"国家级", "省级", "市级", "县级", "企业级"};
const char *const benefit_bases[benefit_basis_count] = {"年度经济效益", "累计经济效益", "节约成本"};
const char *const patent_states[4] = {"", "授权", "申请", "失效"};
const char *const ranks[ranks_each] = {"第一名", "第二名", "第三名"};

const int honor_points[3] = {60, 30, 15}, rank_points[ranks_each] = {6, 4, 2};

const char *const expert_services[expert_service_count] = {
  "技术咨询", "现场指导", "联合攻关", "工艺改进", "产品开发", "成果转化", "技能培训", "名师带徒", "宣讲授课", "竞赛命题与裁判",
  "项目评审", "班组管理指导", "安全生产指导", "线上指导",
};

const Campaign campaigns[campaign_count] = {
  {2025, 15, "技术标兵", "2025-08-18", "2025-08-22", 0},
  {2024, 14, "青石市工匠", "2024-09-09", "2024-09-13", 1},
  {2023, 9, "云岭省工匠", "2023-10-16", "2023-10-20", 1},
};

static int any_person(const World *world, Random *random) { return random_below(random, world->people_count); }

/// The year or month of a record of a list that goes from the latest to the earliest.
static int falling(int last, int span, int position, int count) {
  return last - (int)((long long)position * span / count);
}

// MARK: Achievements

static int achievement_kind(Random *random) {
  int draw = random_below(random, 100), kind = 0;
  for (; draw >= achievement_kinds[kind].share; kind++) draw -= achievement_kinds[kind].share;
  return kind;
}

static void make_award(Achievement *achievement, Random *random) {
  static const char *const grades[] = {"一等奖", "二等奖", "三等奖"};
  achievement->award.honor = -1;
  if (!random_percent(random, 25) || achievement->patent == patent_applied) return;
  int level = random_percent(random, 10) ? 0 : random_percent(random, 35) ? 1 : 2;
  int year = achievement->year + random_below(random, 3);
  achievement->award = (Award){22 + level, year < last_year ? year : last_year};
  achievement->grade = grades[random_below(random, 3)];
  achievement->level = level;
}

Achievement achievement_make(const World *world, int position) {
  Random random = random_stream(achievement_facts, (uint64_t)position);
  Achievement achievement = {.studio = -1};
  achievement.kind = achievement_kind(&random);
  // As many in every year.
  achievement.year = falling(last_year, 13, position, world->achievement_count);
  int draw = random_below(&random, 100);
  achievement.level = draw < 3 ? 0 : draw < 18 ? 1 : draw < 48 ? 2 : draw < 56 ? 3 : 4;
  // Most are a studio's: of its members one to three, in the certificate's order.
  achievement.people_count = 1 + random_below(&random, most_people);
  int person = any_person(world, &random);
  achievement.people[0] = person;
  if (random_percent(&random, 70)) achievement.studio = person_studio(world, person);
  if (achievement.studio < 0) achievement.people_count = 1;
  int first = person - person % studio_size;
  for (int i = 1; i < achievement.people_count; i++) {
    achievement.people[i] = first + (person + i) % studio_size;
  }
  achievement.unit = world->people[person].unit;
  achievement.industry = world->people[person].industry;
  if (random_percent(&random, 60)) achievement.benefit = 5 + random_below(&random, 9000);
  achievement.basis = random_below(&random, benefit_basis_count);
  if (achievement_kinds[achievement.kind].patent) {
    int state = random_below(&random, 100);
    achievement.patent = state < 80 ? patent_granted : state < 92 ? patent_applied : patent_lapsed;
  }
  make_award(&achievement, &random);
  return achievement;
}

int achievement_is_counted(const Achievement *achievement) {
  return achievement->patent == patent_none || achievement->patent == patent_granted;
}

void add_achievement_name(Text *text, const World *world, int position) {
  Random random = random_stream(achievement_title, (uint64_t)position);
  Achievement achievement = achievement_make(world, position);
  text_add_words(text, world->vocabulary, &random, 4 + random_below(&random, 6));
  // No two have one name, so that nothing seems to be told twice.
  text_format(text, "%d型%s", position + 1, achievement_kinds[achievement.kind].ending);
}

void add_patent_number(Text *text, const Achievement *achievement, int position) {
  char digits[16];
  snprintf(
    digits, sizeof digits, "%04d%d%07d", achievement->year, achievement_kinds[achievement->kind].patent,
    position * 37 % 10000000);
  int sum = 0;
  for (int i = 0; i < 12; i++) sum += (digits[i] - '0') * (2 + i % 8);
  text_format(text, "ZL%s.", digits);
  if (sum % 11 == 10) text_add(text, "X");
  else text_format(text, "%d", sum % 11);
}

// MARK: Competitions

Competition competition_make(const World *world, int position) {
  static const char *const categories[] = {"职业技能竞赛", "劳动竞赛", "岗位练兵", "技能比武", "安全生产竞赛"};
  static const char *const competition_levels[] = {"省级一类", "省级二类", "市级一类", "市级二类", "县级", "企业级"};
  Random random = random_stream(competition_facts, (uint64_t)position);
  Competition competition = {
    .month = 1 + random_below(&random, 12),
    .day = 1 + random_below(&random, 28),
    .category = categories[random_below(&random, 5)],
    .level = competition_levels[random_below(&random, 6)],
    .trade_count = 1 + random_below(&random, competition_trades),
    .entrants = 40 + random_below(&random, 400),
  };
  competition.year = falling(last_year, 10, position, world->competition_count);
  int trade = random_below(&random, trade_count), winner = any_person(world, &random);
  for (int i = 0; i < competition.trade_count; i++) {
    competition.trades[i] = (trade + i * 7) % trade_count;
    for (int rank = 0; rank < ranks_each; rank++) {
      // Nobody wins twice in one.
      competition.winners[i][rank] = (winner + (i * ranks_each + rank) * 11) % world->people_count;
    }
  }
  return competition;
}

void add_competition_name(Text *text, const World *world, int position) {
  Competition competition = competition_make(world, position);
  text_format(
    text, "%d年云岭省%s第%d场(%s)", competition.year, competition.category, position + 1, trades[competition.trades[0]]);
}

// MARK: Events

Event event_make(const World *world, int position) {
  static const char *const types[] = {
    "进企业", "进校园", "进社区", "进班组", "宣讲", "专题讲座", "经验交流", "实操演示", "工匠学院授课", "技术交流", "劳模工匠助企行",
    "志愿服务",
  };
  static const char *const forms[] = {"菜单式课程", "讲座", "实训"};
  static const char *const durations[] = {"1课时", "2课时", "半天"};
  static const char *const audiences[] = {"职业院校学生", "一线职工", "班组长"};
  Random random = random_stream(event_facts, (uint64_t)position);
  // From the summer of 2025, a few of them still to come, back to 2021.
  int month = falling(2025 * 12 + 6, 54, position, world->event_count);
  Event event = {
    .year = month / 12,
    .month = month % 12 + 1,
    .day = 1 + random_below(&random, 28),
    .type_count = 1 + random_percent(&random, 30),
    .place_region = 1 + random_below(&random, region_count - 1),
    .speaker_count = 1 + random_below(&random, most_people),
    .course_count = random_below(&random, 3),
    .alliance = -1,
  };
  int type = random_below(&random, 12);
  event.types[0] = types[type];
  event.types[1] = types[(type + 5) % 12];
  int speaker = any_person(world, &random);
  for (int i = 0; i < event.speaker_count; i++) event.speakers[i] = (speaker + i * 13) % world->people_count;
  event.organizer_unit = world->people[speaker].unit;
  event.studio = random_percent(&random, 50) ? person_studio(world, speaker) : -1;
  if (event.studio >= 0 && random_percent(&random, 30)) event.alliance = studio_alliance(world, event.studio);
  for (int i = 0; i < event.course_count; i++) {
    event.courses[i] = (Course){
      forms[random_below(&random, 3)], durations[random_below(&random, 3)], audiences[random_below(&random, 3)],
    };
  }
  return event;
}

void add_event_name(Text *text, const World *world, int position) {
  Event event = event_make(world, position);
  text_add(text, "劳模工匠");
  add_region_name(text, event.place_region);
  text_format(text, "%s第%d场", event.types[0], position + 1);
}

void add_course_title(Text *text, const World *world, int event, int course) {
  Random random = random_stream(course_title, (uint64_t)event * 2 + (uint64_t)course);
  text_add_words(text, world->vocabulary, &random, 6 + random_below(&random, 5));
}

// MARK: Campaigns

void add_campaign_name(Text *text, int campaign) {
  text_format(text, "%d年“%s”选树", campaigns[campaign].year, campaigns[campaign].title);
}

int award_campaign(const Award *award) {
  for (int i = 0; i < campaign_count; i++) {
    if (campaigns[i].honor == award->honor && campaigns[i].year == award->year) return i;
  }
  return -1;
}

// MARK: Belonging

/// From the last to the first, so that the first come first of each holder's.
Activity activity_make(const World *world) {
  Activity activity = {
    .achievements = links_make(world->people_count),
    .competitions = links_make(world->people_count),
    .events = links_make(world->people_count),
    .studio_achievements = links_make(world->studio_count),
    .studio_competitions = links_make(world->studio_count),
    .studio_events = links_make(world->studio_count),
  };
  for (int position = world->achievement_count - 1; position >= 0; position--) {
    Achievement achievement = achievement_make(world, position);
    for (int i = 0; i < achievement.people_count; i++) {
      links_add(&activity.achievements, achievement.people[i], position);
    }
    if (achievement.studio >= 0) links_add(&activity.studio_achievements, achievement.studio, position);
  }
  for (int position = world->competition_count - 1; position >= 0; position--) {
    Competition competition = competition_make(world, position);
    for (int i = 0; i < competition.trade_count; i++) {
      for (int rank = 0; rank < ranks_each; rank++) {
        int winner = competition.winners[i][rank], studio = person_studio(world, winner);
        links_add(&activity.competitions, winner, position);
        if (studio >= 0) links_add(&activity.studio_competitions, studio, position);
      }
    }
  }
  for (int position = world->event_count - 1; position >= 0; position--) {
    Event event = event_make(world, position);
    for (int i = 0; i < event.speaker_count; i++) links_add(&activity.events, event.speakers[i], position);
    if (event.studio >= 0) links_add(&activity.studio_events, event.studio, position);
  }
  return activity;
}

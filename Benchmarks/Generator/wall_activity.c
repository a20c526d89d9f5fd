#include "wall.h"

static void add_people(Text *text, const World *world, const char *key, const int *people, int count) {
  text_format(text, "%s:\n", key);
  for (int i = 0; i < count; i++) {
    text_add(text, "  - ");
    add_person(text, world, people[i]);
    text_add(text, "\n");
  }
}

static void add_unit_field(Text *text, const char *key, int unit) {
  text_format(text, "%s: ", key);
  add_unit_name(text, unit);
  text_add(text, "\n");
}

static void add_studio_field(Text *text, const World *world, int studio) {
  if (studio < 0) return;
  text_add(text, "工作室: ");
  add_studio_stem(text, world, studio);
  text_add(text, "\n");
}

static void add_achievement(Text *text, const World *world, int position) {
  Achievement achievement = achievement_make(world, position);
  const AchievementKind *kind = &achievement_kinds[achievement.kind];
  text_add(text, "---\n名称: ");
  add_achievement_name(text, world, position);
  text_format(text, "\n类别: %s\n", kind->name);
  add_people(text, world, "完成人", achievement.people, achievement.people_count);
  add_studio_field(text, world, achievement.studio);
  add_unit_field(text, "单位", achievement.unit);
  text_format(
    text, "行业: %s\n年份: %d\n级别: %s\n", industries[achievement.industry], achievement.year,
    achievement_levels[achievement.level]);
  if (achievement.benefit) {
    text_format(
      text, "效益: {金额: %d.%d, 口径: %s, 出具单位: ", achievement.benefit / 10, achievement.benefit % 10,
      benefit_bases[achievement.basis]);
    add_unit_name(text, achievement.unit);
    text_add(text, "}\n");
  }
  if (achievement.patent) {
    text_add(text, "专利: {号: ");
    add_patent_number(text, &achievement, position);
    text_format(text, ", 状态: %s}\n", patent_states[achievement.patent]);
  }
  if (achievement.award.honor >= 0) {
    text_format(
      text, "获奖:\n  - 名称: %s\n    年份: %d\n    等次: %s\n", honors[achievement.award.honor].title,
      achievement.award.year, achievement.grade);
  }
}

static void add_competition(Text *text, const World *world, int position) {
  Competition competition = competition_make(world, position);
  text_add(text, "---\n名称: ");
  add_competition_name(text, world, position);
  text_format(
    text, "\n类别: %s\n级别: %s\n年份: %d-%02d-%02d\n主办: [云岭省总工会, 云岭省人力资源和社会保障厅]\n工种: [", competition.category,
    competition.level, competition.year, competition.month, competition.day);
  for (int i = 0; i < competition.trade_count; i++) {
    text_format(text, "%s%s", i ? ", " : "", trades[competition.trades[i]]);
  }
  text_format(text, "]\n参赛人数: %d\n成绩:\n", competition.entrants);
  for (int i = 0; i < competition.trade_count; i++) {
    for (int rank = 0; rank < ranks_each; rank++) {
      int winner = competition.winners[i][rank], studio = person_studio(world, winner);
      text_format(text, "  - 名次: %s\n    选手: ", ranks[rank]);
      add_person(text, world, winner);
      text_add(text, "\n");
      add_unit_field(text, "    单位", world->people[winner].unit);
      if (studio >= 0) {
        text_add(text, "    ");
        add_studio_field(text, world, studio);
      }
      text_format(text, "    工种: %s\n    组别: 职工组\n", trades[competition.trades[i]]);
    }
  }
  text_add(text, "  - 名次: 优秀组织奖\n");
  add_unit_field(text, "    单位", world->people[competition.winners[0][0]].unit);
  text_add(text, "晋级:\n  - 证书: 技师职业技能等级证书\n    颁发: 云岭省人力资源和社会保障厅\n    选手:\n");
  for (int i = 0; i < competition.trade_count; i++) {
    text_add(text, "      - ");
    add_person(text, world, competition.winners[i][0]);
    text_add(text, "\n");
  }
}

static void add_event(Text *text, const World *world, int position) {
  Event event = event_make(world, position);
  text_add(text, "---\n名称: ");
  add_event_name(text, world, position);
  text_format(text, "\n日期: %d-%02d-%02d\n类型: [%s", event.year, event.month, event.day, event.types[0]);
  if (event.type_count > 1) text_format(text, ", %s", event.types[1]);
  text_add(text, "]\n地点: ");
  add_region_name(text, event.place_region);
  text_add(text, "职工服务中心\n");
  add_unit_field(text, "主办", event.organizer_unit);
  add_people(text, world, "主讲", event.speakers, event.speaker_count);
  add_studio_field(text, world, event.studio);
  if (event.alliance >= 0) {
    text_add(text, "联盟: ");
    add_alliance_name(text, world, event.alliance);
    text_format(text, "-%d\n", event.alliance + 1);
  }
  for (int i = 0; i < event.course_count; i++) {
    const Course *course = &event.courses[i];
    text_format(text, "%s  - 名称: ", i ? "" : "课程:\n");
    add_course_title(text, world, position, i);
    text_format(
      text, "\n    形式: %s\n    时长: %s\n    对象: %s\n", course->form, course->duration, course->audience);
  }
}

/// How many were given the honor of a campaign in its year; also by industry.
static int count_named(const World *world, const Campaign *campaign, int named[industry_count]) {
  int count = 0;
  for (int i = 0; i < industry_count; i++) named[i] = 0;
  for (int position = 0; position < world->people_count; position++) {
    const Person *person = &world->people[position];
    for (int i = 0; i < person->award_count; i++) {
      if (person->awards[i].honor != campaign->honor || person->awards[i].year != campaign->year) continue;
      named[person->industry]++;
      count++;
    }
  }
  return count;
}

static void add_campaign(Text *text, const World *world, int position) {
  const Campaign *campaign = &campaigns[position];
  int named[industry_count], year = campaign->year;
  int count = count_named(world, campaign, named);
  text_add(text, "---\n名称: ");
  add_campaign_name(text, position);
  text_format(text, "\n主办: 云岭省总工会\n年份: %d\n荣誉: %s\n", year, honors[campaign->honor].title);
  if (count > 0) {
    text_format(text, "名额: %d名\n行业名额:\n", count);
    for (int i = 0; i < industry_count; i++) {
      if (named[i]) text_format(text, "  - {行业: %s, 名额: %d名}\n", industries[i], named[i]);
    }
  }
  text_format(text, "阶段:\n  - {名称: 部署启动, 开始: %d-03-03, 结束: %d-03-14}\n", year, year);
  text_format(text, "  - {名称: 申报推荐, 开始: %d-03-17, 结束: %d-05-30}\n", year, year);
  text_format(text, "  - {名称: 专家评审, 开始: %d-06-02, 结束: %d-07-18}\n", year, year);
  text_format(text, "  - {名称: 社会公示, 开始: %s, 结束: %s}\n", campaign->notice_start, campaign->notice_end);
  text_format(text, "  - {名称: 命名, 开始: %d-12-01, 结束: %d-12-05}\n", year, year);
  text_format(
    text,
    "公示:\n  - 标题: %d年“%s”拟命名人选公示\n    开始: %s\n    结束: %s\n    受理部门: 云岭省总工会\n    受理电话: 0000-0000000\n", year,
    campaign->title, campaign->notice_start, campaign->notice_end);
}

typedef struct {
  const char *folder, *slug;
  int count;
  void (*fields)(Text *text, const World *world, int position);
  void (*words)(Profile *profile, const World *world, int position);
} Kind;

void write_wall_activity(const World *world, const char *folder) {
  const Kind kinds[] = {
    {"achievements", "cg", world->achievement_count, add_achievement, profile_achievement},
    {"competitions", "js", world->competition_count, add_competition, profile_competition},
    {"events", "hd", world->event_count, add_event, profile_event},
    {"campaigns", "px", campaign_count, add_campaign, profile_campaign},
  };
  Text text = {0}, path = {0};
  Profile profile = {0};
  for (unsigned i = 0; i < sizeof kinds / sizeof *kinds; i++) {
    const Kind *kind = &kinds[i];
    for (int position = 0; position < kind->count; position++) {
      text_clear(&text);
      text_clear(&path);
      kind->words(&profile, world, position);
      kind->fields(&text, world, position);
      add_wall_common(&text, &profile, kind->slug, position);
      text_format(&path, "%s/Content/%s/%s-%d.md", folder, kind->folder, kind->slug, position + 1);
      text_write(&text, path.bytes);
    }
  }
}

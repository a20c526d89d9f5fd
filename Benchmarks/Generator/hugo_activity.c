#include <stdio.h>
#include <string.h>

#include "hugo.h"

static void add_unit_list(Text *text, const char *key, int unit) {
  text_format(text, "%s: [", key);
  add_unit_name(text, unit);
  text_add(text, "]\n");
}

static void add_people(Text *text, const char *key, const int *people, int count) {
  text_format(text, "%s:\n", key);
  for (int i = 0; i < count; i++) text_format(text, "  - /craftsmen/gj-%d\n", people[i] + 1);
}

static void add_achievement(Text *text, Hugo *hugo, int position) {
  const World *world = hugo->world;
  Achievement achievement = achievement_make(world, position);
  const AchievementKind *kind = &achievement_kinds[achievement.kind];
  text_add(text, "---\ntitle: ");
  add_achievement_name(text, world, position);
  text_format(text, "\nkind: %s\ngroup: %s\nachievement_kinds: [%s", kind->name, kind->group, kind->name);
  if (strcmp(kind->name, kind->group)) text_format(text, ", %s", kind->group);
  text_add(text, "]\n");
  add_people(text, "people", achievement.people, achievement.people_count);
  if (achievement.studio >= 0) {
    int number = achievement.studio + 1;
    text_format(text, "studio: /studios/gzs-%d\nachievement_studios: [gzs-%d]\n", number, number);
  }
  add_alliances(text, "achievement_alliances", hugo, achievement.studio, achievement.unit);
  add_unit_list(text, "achievement_units", achievement.unit);
  text_format(
    text, "achievement_industries: [%s]\nyear: %d\nachievement_years: [\"%d\"]\nachievement_levels: [%s]\n",
    industries[achievement.industry], achievement.year, achievement.year, achievement_levels[achievement.level]);
  if (achievement.benefit) {
    text_format(
      text, "benefit:\n  amount: %d.%d\n  basis: %s\n", achievement.benefit / 10, achievement.benefit % 10,
      benefit_bases[achievement.basis]);
  }
  if (achievement.patent) {
    text_add(text, "patent:\n  number: ");
    add_patent_number(text, &achievement, position);
    text_format(text, "\n  state: %s\n", patent_states[achievement.patent]);
  }
  if (!achievement_is_counted(&achievement)) {
    text_format(text, "state: %s\n", achievement.patent == patent_applied ? "申请中，未授权" : "专利已失效");
  }
  if (achievement.award.honor >= 0) add_awards(text, &achievement.award, 1, NULL, NULL, achievement.grade, hugo->rolls);
}

static void add_competition(Text *text, Hugo *hugo, int position) {
  const World *world = hugo->world;
  Competition competition = competition_make(world, position);
  text_add(text, "---\ntitle: ");
  add_competition_name(text, world, position);
  text_format(
    text,
    "\ncompetition_categories: [%s]\ncompetition_levels: [%s]\ncompetition_years: [\"%d\"]\n"
    "held: %d-%02d-%02d\nyear: %d\norganizers: [云岭省总工会, 云岭省人力资源和社会保障厅]\ncompetition_trades: [",
    competition.category, competition.level, competition.year, competition.year, competition.month, competition.day,
    competition.year);
  for (int i = 0; i < competition.trade_count; i++) {
    text_format(text, "%s%s", i ? ", " : "", trades[competition.trades[i]]);
  }
  text_format(text, "]\nentrants: %d\nresults:\n", competition.entrants);
  for (int i = 0; i < competition.trade_count; i++) {
    for (int rank = 0; rank < ranks_each; rank++) {
      int winner = competition.winners[i][rank], studio = person_studio(world, winner);
      text_format(
        text, "  - rank: %s\n    trade: %s\n    division: 职工组\n    person: /craftsmen/gj-%d\n    unit: ", ranks[rank],
        trades[competition.trades[i]], winner + 1);
      add_unit_name(text, world->people[winner].unit);
      text_add(text, "\n");
      if (studio >= 0) text_format(text, "    studio: /studios/gzs-%d\n", studio + 1);
    }
  }
  text_add(text, "  - rank: 优秀组织奖\n    unit: ");
  add_unit_name(text, world->people[competition.winners[0][0]].unit);
  text_add(text, "\ncertificates:\n  - title: 技师职业技能等级证书\n    issuer: 云岭省人力资源和社会保障厅\n    people:\n");
  for (int i = 0; i < competition.trade_count; i++) {
    text_format(text, "      - /craftsmen/gj-%d\n", competition.winners[i][0] + 1);
  }
}

static void add_event(Text *text, Hugo *hugo, int position) {
  const World *world = hugo->world;
  Event event = event_make(world, position);
  text_add(text, "---\ntitle: ");
  add_event_name(text, world, position);
  // The measured builds are those of 30 June 2025.
  int is_upcoming = event.year == 2025 && event.month > 6;
  text_format(
    text, "\nheld: %d-%02d-%02d\nyear: %d\nupcoming: %s\nevent_years: [\"%d\"]\nevent_types: [%s", event.year,
    event.month, event.day, event.year, is_upcoming ? "true" : "false", event.year, event.types[0]);
  if (event.type_count > 1) text_format(text, ", %s", event.types[1]);
  text_add(text, "]\nplace: ");
  add_region_name(text, event.place_region);
  text_add(text, "职工服务中心\n");
  add_unit_list(text, "organizers", event.organizer_unit);
  add_people(text, "speakers", event.speakers, event.speaker_count);
  if (event.studio >= 0) text_format(text, "studios: [/studios/gzs-%d]\n", event.studio + 1);
  if (event.alliance >= 0) text_format(text, "alliances: [/alliances/lm-%d]\n", event.alliance + 1);
  for (int i = 0; i < event.course_count; i++) {
    const Course *course = &event.courses[i];
    text_format(text, "%s  - title: ", i ? "" : "courses:\n");
    add_course_title(text, world, position, i);
    text_format(
      text, "\n    form: %s\n    duration: %s\n    audience: %s\n", course->form, course->duration, course->audience);
  }
}

static void add_stages(Text *text, const Campaign *campaign) {
  const struct {
    const char *name, *start, *end, *state;
  } stages[] = {
    {"部署启动", "-03-03", "-03-14", "已完成"},
    {"申报推荐", "-03-17", "-05-30", "已完成"},
    {"专家评审", "-06-02", "-07-18", "进行中"},
    {"社会公示", campaign->notice_start + 4, campaign->notice_end + 4, "未开始"},
    {"命名", "-12-01", "-12-05", "未开始"},
  };
  text_add(text, "stages:\n");
  for (int i = 0; i < 5; i++) {
    text_format(
      text, "  - name: %s\n    start: %d%s\n    end: %d%s\n    state: %s\n", stages[i].name, campaign->year,
      stages[i].start, campaign->year, stages[i].end, campaign->is_over ? "已完成" : stages[i].state);
  }
}

/// Who was named, and how many in each industry.
static void add_named(Text *text, const World *world, const Campaign *campaign) {
  int named[industry_count] = {0}, count = 0;
  for (int position = 0; position < world->people_count; position++) {
    const Person *person = &world->people[position];
    for (int i = 0; i < person->award_count; i++) {
      if (person->awards[i].honor != campaign->honor || person->awards[i].year != campaign->year) continue;
      text_format(text, "%s  - /craftsmen/gj-%d\n", count++ ? "" : "people:\n", position + 1);
      named[person->industry]++;
    }
  }
  if (!count) return;
  text_format(text, "quota: %d名\nroll: %d年%s\nquotas:\n", count, campaign->year, honors[campaign->honor].title);
  for (int i = 0; i < industry_count; i++) {
    if (named[i]) text_format(text, "  - industry: %s\n    count: %d\n", industries[i], named[i]);
  }
}

static void add_campaign(Text *text, Hugo *hugo, int position) {
  const Campaign *campaign = &campaigns[position];
  text_add(text, "---\ntitle: ");
  add_campaign_name(text, position);
  text_format(
    text, "\norganizer: 云岭省总工会\nyear: %d\nhonor: %s\nphase: %s\nprogress: %s\n", campaign->year,
    honors[campaign->honor].title, campaign->is_over ? "已结束" : "进行中", campaign->is_over ? "评选已经结束。" : "正在进行：专家评审。");
  add_named(text, hugo->world, campaign);
  add_stages(text, campaign);
  text_format(
    text, "notice:\n  title: %d年“%s”拟命名人选公示\n  start: %s\n  end: %s\n  state: %s\n", campaign->year, campaign->title,
    campaign->notice_start, campaign->notice_end, campaign->is_over ? "已结束" : "未开始");
  if (campaign->is_over) text_format(text, "  page: /notices/px-%d\n", position + 1);
}

static void write_notice(const Hugo *hugo, Text *text, int position) {
  const Campaign *campaign = &campaigns[position];
  char path[64];
  if (!campaign->is_over) return;
  text_clear(text);
  text_format(
    text, "---\ntitle: %d年“%s”拟命名人选公示\nstart: %s\nend: %s\ncampaign: /campaigns/px-%d\n---\n", campaign->year,
    campaign->title, campaign->notice_start, campaign->notice_end, position + 1);
  snprintf(path, sizeof path, "content/notices/px-%d.md", position + 1);
  write_text(hugo, text, path);
}

typedef struct {
  const char *folder, *slug;
  int count;
  void (*fields)(Text *text, Hugo *hugo, int position);
  void (*words)(Profile *profile, const World *world, int position);
} Kind;

void write_hugo_activity(Hugo *hugo) {
  const World *world = hugo->world;
  const Kind kinds[] = {
    {"achievements", "cg", world->achievement_count, add_achievement, profile_achievement},
    {"competitions", "js", world->competition_count, add_competition, profile_competition},
    {"events", "hd", world->event_count, add_event, profile_event},
    {"campaigns", "px", campaign_count, add_campaign, profile_campaign},
  };
  Text text = {0};
  Profile profile = {0};
  for (unsigned i = 0; i < sizeof kinds / sizeof *kinds; i++) {
    const Kind *kind = &kinds[i];
    for (int position = 0; position < kind->count; position++) {
      char path[64];
      text_clear(&text);
      kind->words(&profile, world, position);
      kind->fields(&text, hugo, position);
      add_common(&text, &profile, position);
      snprintf(path, sizeof path, "content/%s/%s-%d.md", kind->folder, kind->slug, position + 1);
      write_text(hugo, &text, path);
    }
  }
  for (int position = 0; position < campaign_count; position++) write_notice(hugo, &text, position);
}

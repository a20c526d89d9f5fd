#include "profile.h"

enum {
  person_words = 2,
  studio_words = 3,
  alliance_words = 4,
  achievement_words = 12,
  competition_words = 13,
  event_words = 14,
  campaign_words = 15,
  expert_words = 16,
};

static void clear(Profile *profile) {
  Text *const texts[] = {
    &profile->summary, &profile->post, &profile->title, &profile->skill, &profile->skills[0], &profile->skills[1],
    &profile->skills[2], &profile->signature, &profile->quote, &profile->sources[0], &profile->sources[1],
    &profile->updated, &profile->body,
  };
  for (unsigned i = 0; i < sizeof texts / sizeof *texts; i++) text_clear(texts[i]);
  profile->skill_count = profile->source_count = profile->born = profile->is_expert = 0;
  profile->service_count = 0;
  profile->ethnicity = profile->status = "";
  profile->agreement = (Agreement){.kind = "", .result = ""};
}

static void add_common(Profile *profile, const World *world, Random *random, int summary, int body) {
  static const char *const papers[] = {"云岭日报", "云岭工人报", "青石晚报", "云岭省总工会网站", "职工之声"};
  text_add_sentence(&profile->summary, world->vocabulary, random, summary + random_below(random, summary));
  profile->source_count = 1 + random_percent(random, 40);
  for (int i = 0; i < profile->source_count; i++) {
    text_format(
      &profile->sources[i], "%s %d-%02d-%02d《", papers[random_below(random, 5)], 2015 + random_below(random, 10),
      1 + random_below(random, 12), 1 + random_below(random, 28));
    text_add_words(&profile->sources[i], world->vocabulary, random, 8 + random_below(random, 8));
    text_add(&profile->sources[i], "》");
  }
  text_format(
    &profile->updated, "%d-%02d-%02d", 2022 + random_below(random, 3), 1 + random_below(random, 12),
    1 + random_below(random, 28));
  text_add_body(&profile->body, world->vocabulary, random, body + random_below(random, body / 2));
}

/// Two to four steps on in the list for each, so that all services have experts.
static void add_services(Profile *profile, Random *random) {
  profile->service_count = 1 + random_below(random, 3);
  int service = random_below(random, expert_service_count);
  for (int i = 0; i < profile->service_count; i++) {
    profile->services[i] = service;
    service = (service + 2 + random_below(random, 3)) % expert_service_count;
  }
}

/// Of those who name a mentor on the wall every other has an agreement.
static void add_agreement(Profile *profile, Random *random) {
  static const char *const kinds[] = {"师徒结对", "名师带徒", "导师带徒"};
  if (!random_percent(random, 50)) return;
  int first = profile->born + 20;
  if (first < 2005) first = 2005;
  int year = first + random_below(random, last_year - first);
  profile->agreement = (Agreement){
    kinds[random_below(random, 3)], year, 1 + random_below(random, 12), 1 + random_below(random, 28),
    year + 3 <= last_year && random_percent(random, 80), random_percent(random, 30) ? "优秀" : "合格",
  };
}

void profile_person(Profile *profile, const World *world, int person) {
  static const char *const posts[] = {"班组长", "首席技师", "车间主任", "工段长", "技术主管", "值班长", "质量主管"};
  static const char *const skill_levels[] = {"高级工", "技师", "高级技师", "特级技师", "首席技师"};
  static const char *const titles[] = {"工程师", "高级工程师", "正高级工程师"};
  static const char *const minorities[] = {"回族", "蒙古族", "满族", "苗族", "壮族", "彝族", "土家族", "朝鲜族"};
  static const char *const states[] = {"退休", "返聘", "已故"};
  clear(profile);
  Random random = random_stream(person_words, (uint64_t)person);
  text_add(&profile->post, posts[random_below(&random, 7)]);
  text_add(&profile->skill, skill_levels[random_below(&random, 5)]);
  if (random_percent(&random, 25)) text_add(&profile->title, titles[random_below(&random, 3)]);
  if (random_percent(&random, 10)) profile->ethnicity = minorities[random_below(&random, 8)];
  if (random_percent(&random, 8)) profile->status = states[random_below(&random, 3)];
  else profile->is_expert = random_percent(&random, 11);
  profile->born = 1958 + random_below(&random, 40);
  profile->skill_count = 1 + random_below(&random, 3);
  for (int i = 0; i < profile->skill_count; i++) {
    text_add_words(&profile->skills[i], world->vocabulary, &random, 3 + random_below(&random, 4));
  }
  if (random_percent(&random, 40)) text_add_sentence(&profile->signature, world->vocabulary, &random, 16);
  if (random_percent(&random, 30)) text_add_sentence(&profile->quote, world->vocabulary, &random, 18);
  add_common(profile, world, &random, 20, 280);
  random = random_stream(expert_words, (uint64_t)person);
  if (profile->is_expert) add_services(profile, &random);
  if (world->people[person].mentor >= 0) add_agreement(profile, &random);
}

void profile_studio(Profile *profile, const World *world, int studio) {
  clear(profile);
  Random random = random_stream(studio_words, (uint64_t)studio);
  profile->born = 2008 + random_below(&random, 5);
  add_common(profile, world, &random, 20, 240);
}

void profile_alliance(Profile *profile, const World *world, int alliance) {
  clear(profile);
  Random random = random_stream(alliance_words, (uint64_t)alliance);
  profile->born = 2016 + random_below(&random, 8);
  add_common(profile, world, &random, 30, 300);
}

static void add_record(Profile *profile, const World *world, uint64_t kind, int position, int body) {
  clear(profile);
  Random random = random_stream(kind, (uint64_t)position);
  add_common(profile, world, &random, 16, body);
}

void profile_achievement(Profile *profile, const World *world, int achievement) {
  add_record(profile, world, achievement_words, achievement, 140);
}

void profile_competition(Profile *profile, const World *world, int competition) {
  add_record(profile, world, competition_words, competition, 120);
}

void profile_event(Profile *profile, const World *world, int event) {
  add_record(profile, world, event_words, event, 100);
}

void profile_campaign(Profile *profile, const World *world, int campaign) {
  add_record(profile, world, campaign_words, campaign, 200);
}

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>

#include "profile.h"
#include "writers.h"

enum { first_year = 1990, year_count = 2025 - first_year };

/// Which rolls there are: honors by years, whether somebody holds one.
typedef unsigned char Rolls[honor_count][year_count];

static void add_list(Text *text, const char *key, const Text *values, int count) {
  text_format(text, "%s:\n", key);
  for (int i = 0; i < count; i++) text_format(text, "  - %s\n", values[i].bytes);
}

static void add_field(Text *text, const char *key, const Text *value) {
  if (value->count) text_format(text, "%s: %s\n", key, value->bytes);
}

/// A region with the regions it lies in.
static void add_lineage(Text *text, const char *key, int region) {
  text_format(text, "%s: [", key);
  for (; region >= 0; region = region_parent(region)) {
    add_region_name(text, region);
    text_add(text, region ? ", " : "]\n");
  }
}

static void add_roll_name(Text *text, const Award *award) {
  text_format(text, "%d年%s", award->year, honors[award->honor].title);
}

static void add_awards(Text *text, const Award *awards, int count, const char *years, Rolls rolls) {
  if (!count) return;
  text_add(text, "honors:\n");
  for (int i = 0; i < count; i++) {
    const Honor *honor = &honors[awards[i].honor];
    text_format(
      text, "  - title: %s\n    year: %d\n    level: %s\n    issuers: %s\n    verb: %s\n    roll: ", honor->title,
      awards[i].year, honor->level, honor->issuers, honor->verb);
    add_roll_name(text, &awards[i]);
    text_add(text, "\n");
    rolls[awards[i].honor][awards[i].year - first_year] = 1;
  }
  text_add(text, "rolls:\n");
  for (int i = 0; i < count; i++) {
    text_add(text, "  - ");
    add_roll_name(text, &awards[i]);
    text_add(text, "\n");
  }
  text_format(text, "%s: [", years);
  for (int i = 0; i < count; i++) {
    int isRepeated = 0;
    for (int j = 0; j < i; j++) isRepeated |= awards[j].year == awards[i].year;
    if (!isRepeated) text_format(text, "%s\"%d\"", i ? ", " : "", awards[i].year);
  }
  text_add(text, "]\n");
}

static void add_common(Text *text, const Profile *profile, int number) {
  text_format(text, "weight: %d\ndate: %s\n", number + 1, profile->updated.bytes);
  add_field(text, "description", &profile->summary);
  add_list(text, "sources", profile->sources, profile->source_count);
  text_add(text, "verified: 已核\n---\n\n");
  text_add(text, profile->body.bytes);
}

static void add_craftsman(Text *text, const Profile *profile, const World *world, int position, Rolls rolls) {
  const Person *person = &world->people[position];
  text_format(text, "---\ntitle: %s\ngender: %s\n", person->name, person->is_woman ? "女" : "男");
  if (*profile->ethnicity) text_format(text, "ethnicity: %s\n", profile->ethnicity);
  text_format(text, "born: %d\nunits: [", profile->born);
  add_unit_name(text, person->unit);
  text_add(text, "]\n");
  add_field(text, "post", &profile->post);
  add_field(text, "professionalTitle", &profile->title);
  text_format(text, "industries: [%s]\n", industries[person->industry]);
  add_lineage(text, "regions", person->region);
  text_format(text, "trades: [%s]\n", trades[person->trade]);
  add_field(text, "skillLevel", &profile->skill);
  if (person_tier(person) >= 0) text_format(text, "tiers: [%s]\n", tiers[person_tier(person)]);
  add_awards(text, person->awards, person->award_count, "years", rolls);
  add_list(text, "skills", profile->skills, profile->skill_count);
  add_field(text, "signature", &profile->signature);
  add_field(text, "quote", &profile->quote);
  int studio = person_studio(world, position);
  if (studio >= 0) {
    text_format(
      text, "studios:\n  - page: /studios/gzs-%d\n    role: %s\n", studio + 1,
      position % studio_size ? "成员" : "领衔人");
  }
  if (person->mentor == -2) text_format(text, "mentors:\n  - name: %s\n", person->name);
  if (person->mentor >= 0) text_format(text, "mentors:\n  - page: /craftsmen/gj-%d\n", person->mentor + 1);
  if (person->first_apprentice >= 0) text_add(text, "apprentices:\n");
  for (int i = person->first_apprentice; i >= 0; i = world->people[i].next_apprentice) {
    text_format(text, "  - page: /craftsmen/gj-%d\n", i + 1);
  }
  if (*profile->status) text_format(text, "personStatus: %s\n", profile->status);
  if (profile->is_expert) {
    text_format(text, "expert:\n  fields: [%s]\n  services: [技术咨询, 现场指导]\n", trades[person->trade]);
  }
  add_common(text, profile, position);
}

static void add_studio(Text *text, const Profile *profile, const World *world, int studio, Rolls rolls) {
  const Person *lead = &world->people[studio * studio_size];
  text_add(text, "---\ntitle: ");
  add_studio_name(text, world, studio);
  text_format(
    text, "\nkind: 劳模和工匠人才创新工作室\nlead: /craftsmen/gj-%d\nmembers:\n", studio * studio_size + 1);
  for (int member = 1; member < studio_size; member++) {
    text_format(text, "  - /craftsmen/gj-%d\n", studio * studio_size + member + 1);
  }
  text_add(text, "team_units: [");
  add_unit_name(text, lead->unit);
  text_format(text, "]\nteam_industries: [%s]\n", industries[lead->industry]);
  add_lineage(text, "team_regions", lead->region);
  text_format(text, "founded: %d\n", profile->born);
  if (studio / alliance_size < world->alliance_count) {
    text_format(text, "alliances: [/alliances/lm-%d]\n", studio / alliance_size + 1);
  }
  Award namings[2];
  int count = studio_namings(studio, namings);
  add_awards(text, namings, count, "team_years", rolls);
  add_common(text, profile, studio);
}

static void add_alliance(Text *text, const Profile *profile, const World *world, int alliance) {
  int first = alliance * alliance_size;
  const Person *lead = &world->people[first * studio_size];
  text_add(text, "---\ntitle: ");
  add_alliance_name(text, world, alliance);
  text_format(text, "\nleads: [/studios/gzs-%d]\nfounded: %d\norganizer: 云岭省总工会\n", first + 1, profile->born);
  text_add(text, "studios:\n");
  for (int studio = first; studio < first + alliance_size; studio++) {
    text_format(text, "  - /studios/gzs-%d\n", studio + 1);
  }
  text_add(text, "people:\n");
  for (int person = first * studio_size; person < (first + alliance_size) * studio_size; person++) {
    text_format(text, "  - /craftsmen/gj-%d\n", person + 1);
  }
  text_add(text, "units:\n");
  for (int studio = first; studio < first + alliance_size; studio += 5) {
    text_add(text, "  - ");
    add_unit_name(text, world->people[studio * studio_size].unit);
    text_add(text, "\n");
  }
  text_format(text, "figures:\n  - name: 成员工作室\n    value: %d\n    unit: 个\n    source: 云岭省总工会\n", alliance_size);
  text_format(text, "team_industries: [%s]\n", industries[lead->industry]);
  add_lineage(text, "team_regions", lead->region);
  add_common(text, profile, alliance);
}

/// The rolls by level and honor, and by year; and what the sentence on a roll says.
static void add_data(Text *by_level, Text *by_year, Text *catalogue, Rolls rolls) {
  static const char *const levels[] = {"国家级", "省级", "市级"};
  for (int level = 0; level < 3; level++) {
    text_format(by_level, "- level: %s\n  honors:\n", levels[level]);
    for (int honor = 0; honor < honor_count; honor++) {
      int isShown = 0;
      if (honors[honor].level[0] != levels[level][0] || honors[honor].level[1] != levels[level][1]) continue;
      for (int year = year_count - 1; year >= 0; year--) {
        if (!rolls[honor][year]) continue;
        if (!isShown++) text_format(by_level, "    - title: %s\n      years:\n", honors[honor].title);
        text_format(by_level, "        - %d\n", first_year + year);
      }
    }
  }
  for (int year = year_count - 1; year >= 0; year--) {
    int isShown = 0;
    for (int honor = 0; honor < honor_count; honor++) {
      if (!rolls[honor][year]) continue;
      if (!isShown++) text_format(by_year, "\"%d\":\n", first_year + year);
      text_format(by_year, "  - %s\n", honors[honor].title);
    }
  }
  for (int honor = 0; honor < honor_count; honor++) {
    text_format(
      catalogue, "%s:\n  issuers: %s\n  verb: %s\n  holder: %s\n", honors[honor].title, honors[honor].issuers,
      honors[honor].verb, honors[honor].tier < 0 ? "工作室" : "个人");
  }
}

/// The regions within each region.
static void add_parts(Text *text) {
  for (int parent = 0; parent <= city_count; parent++) {
    add_region_name(text, parent);
    text_add(text, ":\n");
    for (int region = 1; region < region_count; region++) {
      if (region_parent(region) != parent) continue;
      text_add(text, "  - ");
      add_region_name(text, region);
      text_add(text, "\n");
    }
  }
}

static void write_data(const char *folder, Rolls rolls) {
  Text texts[4] = {{0}}, path = {0};
  static const char *const names[] = {"levels", "years", "catalogue", "parts"};
  for (int i = 0; i < 4; i++) text_clear(&texts[i]);
  add_data(&texts[0], &texts[1], &texts[2], rolls);
  add_parts(&texts[3]);
  for (int i = 0; i < 4; i++) {
    text_clear(&path);
    text_format(&path, "%s/data/%s.yaml", folder, names[i]);
    text_write(&texts[i], path.bytes);
  }
}

static void make_folder(const char *folder, const char *name) {
  char path[4096];
  snprintf(path, sizeof path, "%s/%s", folder, name);
  if (mkdir(path, 0755) && errno != EEXIST) fail("cannot create", path);
}

void write_hugo(const World *world, const char *folder) {
  static const char *const parts[] = {
    "content", "data", "content/craftsmen", "content/studios", "content/alliances",
  };
  for (int i = 0; i < 5; i++) make_folder(folder, parts[i]);
  Rolls rolls = {{0}};
  Text text = {0}, path = {0};
  Profile profile = {0};
  for (int person = 0; person < world->people_count; person++) {
    text_clear(&text);
    text_clear(&path);
    profile_person(&profile, world, person);
    add_craftsman(&text, &profile, world, person, rolls);
    text_format(&path, "%s/content/craftsmen/gj-%d.md", folder, person + 1);
    text_write(&text, path.bytes);
  }
  for (int studio = 0; studio < world->studio_count; studio++) {
    text_clear(&text);
    text_clear(&path);
    profile_studio(&profile, world, studio);
    add_studio(&text, &profile, world, studio, rolls);
    text_format(&path, "%s/content/studios/gzs-%d.md", folder, studio + 1);
    text_write(&text, path.bytes);
  }
  for (int alliance = 0; alliance < world->alliance_count; alliance++) {
    text_clear(&text);
    text_clear(&path);
    profile_alliance(&profile, world, alliance);
    add_alliance(&text, &profile, world, alliance);
    text_format(&path, "%s/content/alliances/lm-%d.md", folder, alliance + 1);
    text_write(&text, path.bytes);
  }
  write_data(folder, rolls);
}

#include "hugo.h"

#include <stdio.h>

#include "writers.h"

static void add_list(Text *text, const char *key, const Text *values, int count) {
  text_format(text, "%s:\n", key);
  for (int i = 0; i < count; i++) text_format(text, "  - %s\n", values[i].bytes);
}

void add_field(Text *text, const char *key, const Text *value) {
  if (value->count) text_format(text, "%s: %s\n", key, value->bytes);
}

void add_string(Text *text, const char *key, const char *value) { text_format(text, "\"%s\": \"%s\", ", key, value); }

void add_region_names(Text *text, const char *key, int region) {
  text_format(text, "%s: [", key);
  for (; region >= 0; region = region_parent(region)) {
    add_region_name(text, region);
    text_add(text, region ? ", " : "]\n");
  }
}

static void add_roll_name(Text *text, const Award *award) {
  text_format(text, "%d年%s", award->year, honors[award->honor].title);
}

void add_awards(
  Text *text, const Award *awards, int count, const char *post, const char *years, const char *grade, Rolls rolls) {
  if (!count) return;
  text_add(text, "honors:\n");
  for (int i = 0; i < count; i++) {
    const Honor *honor = &honors[awards[i].honor];
    text_format(
      text, "  - title: %s\n    year: %d\n    level: %s\n    issuers: %s\n    verb: %s\n    roll: ", honor->title,
      awards[i].year, honor->level, honor->issuers, honor->verb);
    add_roll_name(text, &awards[i]);
    if (grade) text_format(text, "\n    grade: %s", grade);
    if (post && awards[i].year % 3 == 0) text_format(text, "\n    post: %s", post);
    text_add(text, "\n");
    rolls[awards[i].honor][awards[i].year - first_year] = 1;
  }
  text_add(text, "rolls:\n");
  for (int i = 0; i < count; i++) {
    text_add(text, "  - ");
    add_roll_name(text, &awards[i]);
    text_add(text, "\n");
  }
  if (!years) return;
  text_format(text, "%s: [", years);
  for (int i = 0; i < count; i++) {
    int isRepeated = 0;
    for (int j = 0; j < i; j++) isRepeated |= awards[j].year == awards[i].year;
    if (!isRepeated) text_format(text, "%s\"%d\"", i ? ", " : "", awards[i].year);
  }
  text_add(text, "]\n");
}

void add_campaigns(Text *text, const Award *awards, int count) {
  int is_first = 1;
  for (int i = 0; i < count; i++) {
    int campaign = award_campaign(&awards[i]);
    if (campaign < 0) continue;
    text_format(text, "%s  - /campaigns/px-%d\n", is_first ? "campaigns:\n" : "", campaign + 1);
    is_first = 0;
  }
}

void add_pages(Text *text, const char *key, const Links *links, int holder, const char *stem) {
  if (links->newest[holder] >= 0) text_format(text, "%s:\n", key);
  links_each(links, holder, entry) text_format(text, "  - %s%d\n", stem, links->values[entry] + 1);
}

void add_common(Text *text, const Profile *profile, int number) {
  text_format(text, "weight: %d\ndate: %s\n", number + 1, profile->updated.bytes);
  add_field(text, "description", &profile->summary);
  add_list(text, "sources", profile->sources, profile->source_count);
  text_add(text, "verified: 已核\n---\n\n");
  text_add(text, profile->body.bytes);
}

void add_alliances(Text *text, const char *key, const Hugo *hugo, int studio, int unit) {
  int own = studio >= 0 ? studio_alliance(hugo->world, studio) : -1;
  if (own < 0 && hugo->unit_alliances.newest[unit] < 0) return;
  text_format(text, "%s:\n", key);
  if (own >= 0) text_format(text, "  - lm-%d\n", own + 1);
  links_each(&hugo->unit_alliances, unit, entry) {
    int alliance = hugo->unit_alliances.values[entry];
    if (alliance != own) text_format(text, "  - lm-%d\n", alliance + 1);
  }
}

void add_tree(Text *text, const Lineage *lineage, int person) {
  int piece = lineage->piece_of[person], page = lineage->pieces[piece].page;
  text_add(text, "lineage");
  if (page > 1) text_format(text, "-%d", page);
  text_format(text, ".html#tree-%d", piece + 1);
}

/// Those two generations away, as many as a page lists.
static void add_far(Text *text, const char *key, const World *world, int position) {
  enum { most = 24 };
  int count = 0;
  for (int i = world->people[position].first_apprentice; i >= 0; i = world->people[i].next_apprentice) {
    for (int j = world->people[i].first_apprentice; j >= 0 && count < most; j = world->people[j].next_apprentice) {
      text_format(text, "%s  - page: /craftsmen/gj-%d\n", count ? "" : key, j + 1);
      count++;
    }
  }
}

static void add_line(Text *text, const Profile *profile, const Hugo *hugo, int position) {
  const World *world = hugo->world;
  const Person *person = &world->people[position];
  const Agreement *agreement = &profile->agreement;
  if (person->mentor == -2) text_format(text, "mentors:\n  - name: %s\n", person->name);
  if (person->mentor >= 0) text_format(text, "mentors:\n  - page: /craftsmen/gj-%d\n", person->mentor + 1);
  if (*agreement->kind) {
    text_format(
      text, "    kind: %s\n    signed: \"%d-%02d-%02d\"\n    term: 3年\n", agreement->kind, agreement->signed_year,
      agreement->signed_month, agreement->signed_day);
    if (agreement->is_completed) {
      text_format(
        text, "    completed: \"%d-%02d\"\n    result: %s\n", agreement->signed_year + 3, agreement->signed_month,
        agreement->result);
    }
  }
  if (person->mentor >= 0) {
    const Person *mentor = &world->people[person->mentor];
    if (mentor->mentor == -2) text_format(text, "grandmentors:\n  - name: %s\n", mentor->name);
    if (mentor->mentor >= 0) text_format(text, "grandmentors:\n  - page: /craftsmen/gj-%d\n", mentor->mentor + 1);
  }
  if (person->first_apprentice >= 0) text_add(text, "apprentices:\n");
  for (int i = person->first_apprentice; i >= 0; i = world->people[i].next_apprentice) {
    text_format(text, "  - page: /craftsmen/gj-%d\n", i + 1);
  }
  add_far(text, "grandapprentices:\n", world, position);
  if (hugo->lineage.piece_of[position] >= 0) {
    text_add(text, "tree: ");
    add_tree(text, &hugo->lineage, position);
    text_add(text, "\n");
  }
}

/// An expert stands in lists of their own, by what they help with.
static void add_expert(Text *text, const Profile *profile, const Person *person) {
  const char *trade = trades[person->trade];
  text_format(text, "expert_fields: [%s]\nexpert_trades: [%s]\nexpert_services: [", trade, trade);
  for (int i = 0; i < profile->service_count; i++) {
    text_format(text, "%s%s", i ? ", " : "", expert_services[profile->services[i]]);
  }
  text_add(text, "]\n");
  add_region_names(text, "expert_regions", person->region);
}

/// The lists of those who did something of a kind.
static void add_lists(Text *text, const Hugo *hugo, const Profile *profile, int position) {
  const struct {
    const char *name;
    int is_in;
  } lists[] = {
    {"experts", profile->is_expert},
    {"achievements", hugo->activity.achievements.newest[position] >= 0},
    {"competitions", hugo->activity.competitions.newest[position] >= 0},
    {"events", hugo->activity.events.newest[position] >= 0},
  };
  text_add(text, "lists: [");
  for (int i = 0, count = 0; i < 4; i++) {
    if (lists[i].is_in) text_format(text, "%s%s", count++ ? ", " : "", lists[i].name);
  }
  text_add(text, "]\n");
}

static void add_won(Text *text, const Hugo *hugo, int position) {
  const Links *links = &hugo->activity.competitions;
  if (links->newest[position] >= 0) text_add(text, "competitions:\n");
  links_each(links, position, entry) {
    int number = links->values[entry];
    Competition competition = competition_make(hugo->world, number);
    text_format(text, "  - page: /competitions/js-%d\n    won: ", number + 1);
    for (int i = 0; i < competition.trade_count; i++) {
      for (int rank = 0; rank < ranks_each; rank++) {
        if (competition.winners[i][rank] != position) continue;
        text_format(text, "%s 职工组 %s", trades[competition.trades[i]], ranks[rank]);
        if (rank == 0) text_add(text, "、技师职业技能等级证书");
      }
    }
    text_add(text, "\n");
  }
}

static void add_craftsman(Text *text, const Profile *profile, Hugo *hugo, int position) {
  const World *world = hugo->world;
  const Person *person = &world->people[position];
  text_format(text, "---\ntitle: %s\ngender: %s\n", person->name, person->is_woman ? "女" : "男");
  if (*profile->ethnicity) text_format(text, "ethnicity: %s\n", profile->ethnicity);
  text_format(text, "born: %d\nunits: [", profile->born);
  add_unit_name(text, person->unit);
  text_add(text, "]\n");
  add_field(text, "post", &profile->post);
  add_field(text, "professionalTitle", &profile->title);
  text_format(text, "industries: [%s]\n", industries[person->industry]);
  add_region_names(text, "regions", person->region);
  text_format(text, "trades: [%s]\n", trades[person->trade]);
  add_field(text, "skillLevel", &profile->skill);
  if (person_tier(person) >= 0) text_format(text, "tiers: [%s]\n", tiers[person_tier(person)]);
  add_awards(text, person->awards, person->award_count, profile->post.bytes, "years", NULL, hugo->rolls);
  add_campaigns(text, person->awards, person->award_count);
  add_list(text, "skills", profile->skills, profile->skill_count);
  add_field(text, "signature", &profile->signature);
  add_field(text, "quote", &profile->quote);
  int studio = person_studio(world, position);
  if (studio >= 0) {
    text_format(
      text, "studios:\n  - page: /studios/gzs-%d\n    role: %s\n", studio + 1,
      position % studio_size ? "成员" : "领衔人");
  }
  add_alliances(text, "alliance_members", hugo, studio, person->unit);
  add_line(text, profile, hugo, position);
  if (*profile->status) text_format(text, "personStatus: %s\n", profile->status);
  if (profile->is_expert) add_expert(text, profile, person);
  add_lists(text, hugo, profile, position);
  add_pages(text, "achievements", &hugo->activity.achievements, position, "/achievements/cg-");
  add_won(text, hugo, position);
  add_pages(text, "events", &hugo->activity.events, position, "/events/hd-");
  add_common(text, profile, position);
}

static void add_studio(Text *text, const Profile *profile, Hugo *hugo, int studio) {
  const World *world = hugo->world;
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
  add_region_names(text, "team_regions", lead->region);
  text_format(text, "founded: %d\n", profile->born);
  int alliance = studio_alliance(world, studio);
  if (alliance >= 0) text_format(text, "alliances: [/alliances/lm-%d]\n", alliance + 1);
  Award namings[2];
  int count = studio_namings(studio, namings);
  add_awards(text, namings, count, NULL, "team_years", NULL, hugo->rolls);
  add_pages(text, "achievements", &hugo->activity.studio_achievements, studio, "/achievements/cg-");
  add_pages(text, "competitions", &hugo->activity.studio_competitions, studio, "/competitions/js-");
  add_pages(text, "events", &hugo->activity.studio_events, studio, "/events/hd-");
  add_common(text, profile, studio);
}

/// The competitions in which an alliance's studios won, and its events, each once; both come from the latest.
static void add_joined(Text *text, const Hugo *hugo, int alliance) {
  const World *world = hugo->world;
  for (int i = 0, is_first = 1; i < world->competition_count; i++) {
    Competition competition = competition_make(world, i);
    int is_joined = 0;
    for (int j = 0; j < competition.trade_count * ranks_each; j++) {
      int studio = person_studio(world, competition.winners[j / ranks_each][j % ranks_each]);
      is_joined |= studio >= 0 && studio_alliance(world, studio) == alliance;
    }
    if (!is_joined) continue;
    text_format(text, "%s  - /competitions/js-%d\n", is_first ? "competitions:\n" : "", i + 1);
    is_first = 0;
  }
  for (int i = 0, is_first = 1; i < world->event_count; i++) {
    if (event_make(world, i).alliance != alliance) continue;
    text_format(text, "%s  - /events/hd-%d\n", is_first ? "events:\n" : "", i + 1);
    is_first = 0;
  }
}

static void add_alliance(Text *text, const Profile *profile, const Hugo *hugo, int alliance) {
  const World *world = hugo->world;
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
    int unit = world->people[studio * studio_size].unit, is_repeated = 0;
    for (int i = first; i < studio; i += 5) is_repeated |= world->people[i * studio_size].unit == unit;
    if (is_repeated) continue;
    text_add(text, "  - ");
    add_unit_name(text, unit);
    text_add(text, "\n");
  }
  text_format(text, "figures:\n  - name: 成员工作室\n    value: %d\n    unit: 个\n    source: 云岭省总工会\n", alliance_size);
  text_format(text, "team_industries: [%s]\n", industries[lead->industry]);
  add_region_names(text, "team_regions", lead->region);
  add_joined(text, hugo, alliance);
  add_common(text, profile, alliance);
}

/// The rolls by level and honor, and by year; and what the sentence on a roll says.
static void add_data(Text *by_level, Text *by_year, Text *catalogue, Rolls rolls) {
  static const char *const holders[] = {"个人", "工作室", "成果"};
  for (int level = 0; level < 3; level++) {
    text_format(by_level, "- level: %s\n  honors:\n", levels[level]);
    for (int honor = 0; honor < honor_count; honor++) {
      int isShown = 0;
      if (honors[honor].tier != level) continue;
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
      catalogue, "%s:\n  level: %s\n  issuers: %s\n  verb: %s\n  holder: %s\n", honors[honor].title,
      honors[honor].level, honors[honor].issuers,
      honors[honor].verb, holders[honors[honor].holder]);
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

void write_text(const Hugo *hugo, const Text *text, const char *path) {
  char whole[4096];
  snprintf(whole, sizeof whole, "%s/%s", hugo->folder, path);
  text_write(text, whole);
}

static void write_rolls(Hugo *hugo) {
  static const char *const names[] = {"levels", "years", "catalogue", "parts"};
  Text texts[4] = {{0}};
  for (int i = 0; i < 4; i++) text_clear(&texts[i]);
  add_data(&texts[0], &texts[1], &texts[2], hugo->rolls);
  add_parts(&texts[3]);
  for (int i = 0; i < 4; i++) {
    char path[64];
    snprintf(path, sizeof path, "data/%s.yaml", names[i]);
    write_text(hugo, &texts[i], path);
  }
}

static Links unit_alliances(const World *world) {
  Links links = links_make(world->unit_count);
  for (int alliance = world->alliance_count - 1; alliance >= 0; alliance--) {
    int first = alliance * alliance_size;
    for (int studio = first; studio < first + alliance_size; studio += 5) {
      links_add(&links, world->people[studio * studio_size].unit, alliance);
    }
  }
  return links;
}

void write_hugo(const World *world, const char *folder) {
  static const char *const parts[] = {
    "content",           "data",           "content/craftsmen",    "content/studios", "content/alliances",
    "content/campaigns", "content/events", "content/competitions", "content/notices", "content/achievements",
    "content/sheets",
  };
  for (unsigned i = 0; i < sizeof parts / sizeof *parts; i++) make_folder(folder, parts[i]);
  Hugo hugo = {
    .world = world,
    .folder = folder,
    .activity = activity_make(world),
    .lineage = lineage_make(world),
    .unit_alliances = unit_alliances(world),
  };
  Text text = {0};
  Profile profile = {0};
  char path[64];
  for (int person = 0; person < world->people_count; person++) {
    text_clear(&text);
    profile_person(&profile, world, person);
    add_craftsman(&text, &profile, &hugo, person);
    snprintf(path, sizeof path, "content/craftsmen/gj-%d.md", person + 1);
    write_text(&hugo, &text, path);
  }
  for (int studio = 0; studio < world->studio_count; studio++) {
    text_clear(&text);
    profile_studio(&profile, world, studio);
    add_studio(&text, &profile, &hugo, studio);
    snprintf(path, sizeof path, "content/studios/gzs-%d.md", studio + 1);
    write_text(&hugo, &text, path);
  }
  for (int alliance = 0; alliance < world->alliance_count; alliance++) {
    text_clear(&text);
    profile_alliance(&profile, world, alliance);
    add_alliance(&text, &profile, &hugo, alliance);
    snprintf(path, sizeof path, "content/alliances/lm-%d.md", alliance + 1);
    write_text(&hugo, &text, path);
  }
  write_hugo_activity(&hugo);
  write_rolls(&hugo);
  write_hugo_sheets(&hugo);
  write_hugo_figures(&hugo);
}

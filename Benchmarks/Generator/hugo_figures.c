// What craftwall counts: the tables of the statistics, and what stands over each list of achievements.

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "hugo.h"

// MARK: Totals of achievements

typedef struct {
  int counted, uncounted;
  /// In tenths, by basis.
  long long benefits[benefit_basis_count];
  int benefit_counts[benefit_basis_count];
} Totals;

static void add_to_totals(Totals *totals, const Achievement *achievement) {
  if (!achievement_is_counted(achievement)) {
    totals->uncounted++;
    return;
  }
  totals->counted++;
  if (!achievement->benefit) return;
  totals->benefits[achievement->basis] += achievement->benefit;
  totals->benefit_counts[achievement->basis]++;
}

static void add_total(Text *text, const Totals *totals) {
  text_format(text, "{\"counted\": %d, \"uncounted\": %d, ", totals->counted, totals->uncounted);
  text_format(text, "\"count\": \"%d 项", totals->counted);
  if (totals->uncounted) text_format(text, "，另列 %d 项", totals->uncounted);
  text_add(text, "\", \"benefits\": [");
  for (int basis = 0, count = 0; basis < benefit_basis_count; basis++) {
    if (!totals->benefit_counts[basis]) continue;
    long long amount = totals->benefits[basis];
    text_format(text, "%s{\"basis\": \"%s\", \"amount\": \"", count++ ? ", " : "", benefit_bases[basis]);
    text_format(text, "%lld", amount / 10);
    if (amount % 10) text_format(text, ".%lld", amount % 10);
    text_format(text, "\", \"count\": %d}", totals->benefit_counts[basis]);
  }
  text_add(text, "]}");
}

static void *new_totals(int count) {
  void *totals = calloc((size_t)(count ? count : 1), sizeof(Totals));
  if (!totals) fail("cannot hold", "the totals");
  return totals;
}

/// The sections of one list: a name as Hugo calls the term, and its totals; those that hold nothing are left out.
static void add_section(Text *text, const char *list, const Totals *totals, int count, void (*name)(Text *, int)) {
  text_format(text, "\"%s\": {", list);
  for (int i = 0, written = 0; i < count; i++) {
    if (!totals[i].counted && !totals[i].uncounted) continue;
    text_add(text, written++ ? ",\n\"" : "\n\"");
    name(text, i);
    text_add(text, "\": ");
    add_total(text, &totals[i]);
  }
  text_add(text, "},\n");
}

static void name_kind(Text *text, int i) { text_add(text, achievement_kinds[i].name); }
static void name_group(Text *text, int i) { text_add(text, achievement_kinds[i].group); }
static void name_year(Text *text, int i) { text_format(text, "%d", first_year + i); }
static void name_level(Text *text, int i) { text_add(text, achievement_levels[i]); }
static void name_industry(Text *text, int i) { text_add(text, industries[i]); }
static void name_studio(Text *text, int i) { text_format(text, "gzs-%d", i + 1); }
static void name_alliance(Text *text, int i) { text_format(text, "lm-%d", i + 1); }

/// The first kind of the group a kind is in, for which the group's totals stand.
static int group_of(int kind) {
  while (kind > 0 && !strcmp(achievement_kinds[kind - 1].group, achievement_kinds[kind].group)) kind--;
  return kind;
}

static void write_totals(const Hugo *hugo) {
  const World *world = hugo->world;
  Totals all = {0}, kinds[achievement_kind_count] = {{0}}, groups[achievement_kind_count] = {{0}};
  Totals years[year_count] = {{0}}, by_level[achievement_level_count] = {{0}}, by_industry[industry_count] = {{0}};
  Totals *units = new_totals(world->unit_count), *studios = new_totals(world->studio_count);
  Totals *alliances = new_totals(world->alliance_count);
  for (int i = 0; i < world->achievement_count; i++) {
    Achievement achievement = achievement_make(world, i);
    int own = achievement.studio >= 0 ? studio_alliance(world, achievement.studio) : -1;
    add_to_totals(&all, &achievement);
    add_to_totals(&kinds[achievement.kind], &achievement);
    add_to_totals(&groups[group_of(achievement.kind)], &achievement);
    add_to_totals(&years[achievement.year - first_year], &achievement);
    add_to_totals(&by_level[achievement.level], &achievement);
    add_to_totals(&by_industry[achievement.industry], &achievement);
    add_to_totals(&units[achievement.unit], &achievement);
    if (achievement.studio >= 0) add_to_totals(&studios[achievement.studio], &achievement);
    if (own >= 0) add_to_totals(&alliances[own], &achievement);
    links_each(&hugo->unit_alliances, achievement.unit, entry) {
      int alliance = hugo->unit_alliances.values[entry];
      if (alliance != own) add_to_totals(&alliances[alliance], &achievement);
    }
  }
  Text text = {0};
  text_clear(&text);
  text_add(&text, "{\"all\": ");
  add_total(&text, &all);
  text_add(&text, ",\n");
  add_section(&text, "groups", groups, achievement_kind_count, name_group);
  add_section(&text, "achievement_kinds", kinds, achievement_kind_count, name_kind);
  add_section(&text, "achievement_years", years, year_count, name_year);
  add_section(&text, "achievement_levels", by_level, achievement_level_count, name_level);
  add_section(&text, "achievement_industries", by_industry, industry_count, name_industry);
  add_section(&text, "achievement_units", units, world->unit_count, add_unit_name);
  add_section(&text, "achievement_studios", studios, world->studio_count, name_studio);
  add_section(&text, "achievement_alliances", alliances, world->alliance_count, name_alliance);
  text.count -= 2;
  text_add(&text, "}\n");
  write_text(hugo, &text, "data/totals.json");
  free(units);
  free(studios);
  free(alliances);
}

// MARK: Statistics

enum { most_columns = 3 };

typedef struct {
  const char *id, *title, *note, *row_title;
  const char *columns[most_columns];
  int column_count;
  int is_by_year;
} Table;

static void begin_table(Text *text, const Table *table) {
  text_format(
    text, "{\"id\": \"%s\", \"title\": \"%s\", \"note\": \"%s\", \"row\": \"%s\", \"byYear\": %s, \"columns\": [",
    table->id, table->title, table->note, table->row_title, table->is_by_year ? "true" : "false");
  for (int i = 0; i < table->column_count; i++) text_format(text, "%s\"%s\"", i ? ", " : "", table->columns[i]);
  text_add(text, "], \"rows\": [\n");
}

static void add_statistics_row(
  Text *text, const char *title, const char *list, const char *mark, const int *counts, int column_count,
  int *totals) {
  text_format(text, "{\"title\": \"%s\", ", title);
  if (list) text_format(text, "\"page\": \"%s/%s.html\", ", list, title);
  if (mark) text_format(text, "\"mark\": \"%s\", ", mark);
  text_add(text, "\"counts\": [");
  for (int i = 0; i < column_count; i++) {
    text_format(text, "%s%d", i ? ", " : "", counts[i]);
    totals[i] += counts[i];
  }
  text_add(text, "]},\n");
}

static void end_table(Text *text, const int *totals, int column_count, const char *comma) {
  text->count -= 2;
  text_add(text, "], \"totals\": [");
  for (int i = 0; i < column_count; i++) text_format(text, "%s%d", i ? ", " : "", totals[i]);
  text_format(text, "]}%s\n", comma);
}

static void add_years(Text *text, const Table *table, const int counts[year_count][most_columns], const char *comma) {
  int totals[most_columns] = {0};
  begin_table(text, table);
  for (int year = year_count - 1; year >= 0; year--) {
    int sum = 0;
    char title[32];
    for (int i = 0; i < table->column_count; i++) sum += counts[year][i];
    snprintf(title, sizeof title, "%d年", first_year + year);
    if (sum) add_statistics_row(text, title, NULL, NULL, counts[year], table->column_count, totals);
  }
  end_table(text, totals, table->column_count, comma);
}

/// - names: What the rows are called.
/// - list: The folder of the pages that show whom a row counts; or `NULL`.
static void add_rows(
  Text *text, const Table *table, const char *const *names, int name_step, const char *list, const char *const *marks,
  const int (*counts)[most_columns], int count, const char *comma) {
  int totals[most_columns] = {0};
  begin_table(text, table);
  for (int i = 0; i < count; i++) {
    int sum = 0;
    const char *name = *(const char *const *)((const char *)names + i * name_step);
    for (int j = 0; j < table->column_count; j++) sum += counts[i][j];
    if (sum) add_statistics_row(text, name, list, marks ? marks[i] : NULL, counts[i], table->column_count, totals);
  }
  end_table(text, totals, table->column_count, comma);
}

typedef struct {
  int people_tier[4][most_columns], people_industry[industry_count][most_columns];
  int people_region[city_count + 1][most_columns], people_year[year_count][most_columns], gender[2][most_columns];
  int awards_year[year_count][most_columns], studios_level[3][most_columns];
  int kinds[achievement_kind_count][most_columns], achievements_year[year_count][most_columns];
} Counts;

static void count_person(Counts *counts, const Person *person) {
  int tier = person_tier(person), earliest = last_year + 1;
  int city = person->region > city_count ? region_parent(person->region) : person->region;
  counts->people_tier[tier < 0 ? 3 : tier][0]++;
  counts->people_industry[person->industry][0]++;
  counts->people_region[city ? city - 1 : city_count][0]++;
  counts->gender[person->is_woman][0]++;
  for (int i = 0; i < person->award_count; i++) {
    counts->awards_year[person->awards[i].year - first_year][0]++;
    if (person->awards[i].year < earliest) earliest = person->awards[i].year;
  }
  if (earliest <= last_year) counts->people_year[earliest - first_year][0]++;
}

static void count_studio(Counts *counts, int studio) {
  Award namings[2];
  int count = studio_namings(studio, namings), best = 2;
  for (int i = 0; i < count; i++) {
    counts->awards_year[namings[i].year - first_year][1]++;
    if (honors[namings[i].honor].tier < best) best = honors[namings[i].honor].tier;
  }
  counts->studios_level[best][0]++;
}

static void count_achievement(Counts *counts, const Achievement *achievement) {
  int column = achievement_is_counted(achievement) ? 0 : 1;
  counts->kinds[achievement->kind][column]++;
  counts->achievements_year[achievement->year - first_year][column]++;
  if (achievement->award.honor >= 0) counts->awards_year[achievement->award.year - first_year][2]++;
}

static void write_statistics(const Hugo *hugo) {
  static const char *const step_names[] = {"国家级荣誉", "省级荣誉", "市级荣誉", "在册工匠"};
  static const char *const metals[] = {"gold", "silver", "bronze", "none"};
  static const char *const genders[] = {"男", "女"};
  const Table tables[] = {
    {"people-tier", "工匠：层级", "每人计一次，按现在所在的层级。", "层级", {"人数"}, 1, 0},
    {"people-industry", "工匠：行业", "每人计一次，按本人资料所列的行业。", "行业", {"人数"}, 1, 0},
    {"people-region", "工匠：地区", "每人计一次。上级地区和下级地区并列时，上级只计没有写到下级的人。", "地区", {"人数"}, 1, 0},
    {"people-year", "工匠：首次获得荣誉的年份", "每人计一次，按有效荣誉中最早的年份；不含待遇类。", "年份", {"人数"}, 1, 1},
    {"people-gender", "工匠：性别", "每人计一次；资料没有写的列为未填。", "性别", {"人数"}, 1, 0},
    {"awards-year", "荣誉：年份",
     "有效荣誉每项计一次，按获得的年份；不含待遇类。个人是工匠所获的荣誉，集体是工作室的命名，成果是成果所获的奖。", "年份", {"个人", "集体", "成果"}, 3, 1},
    {"studios-level", "工作室：级别和状态", "每个工作室计一次，按有效命名中最高的级别。", "级别", {"在册", "创建中", "已结束"}, 3, 0},
    {"achievements-kind", "成果：类别", "专利只计已授权的；申请中和已失效的另列，数量和效益都不计入。", "成果类别", {"计入", "另列"}, 2, 0},
    {"achievements-year", "成果：年份", "专利只计已授权的；申请中和已失效的另列，数量和效益都不计入。", "年份", {"计入", "另列"}, 2, 1},
  };
  const World *world = hugo->world;
  Counts *counts = calloc(1, sizeof *counts);
  if (!counts) fail("cannot hold", "the statistics");
  for (int i = 0; i < world->people_count; i++) count_person(counts, &world->people[i]);
  for (int i = 0; i < world->studio_count; i++) count_studio(counts, i);
  for (int i = 0; i < world->achievement_count; i++) {
    Achievement achievement = achievement_make(world, i);
    count_achievement(counts, &achievement);
  }
  Text text = {0}, names[city_count + 1] = {{0}};
  for (int i = 0; i <= city_count; i++) {
    text_clear(&names[i]);
    add_region_name(&names[i], i < city_count ? i + 1 : 0);
  }
  const int step = sizeof(char *);
  text_clear(&text);
  text_add(&text, "[\n");
  add_rows(&text, &tables[0], step_names, step, NULL, metals, counts->people_tier, 4, ",");
  add_rows(&text, &tables[1], industries, step, "industries", NULL, counts->people_industry, industry_count, ",");
  add_rows(
    &text, &tables[2], (const char *const *)&names[0].bytes, sizeof(Text), "regions", NULL, counts->people_region,
    city_count + 1, ",");
  add_years(&text, &tables[3], counts->people_year, ",");
  add_rows(&text, &tables[4], genders, step, NULL, NULL, counts->gender, 2, ",");
  add_years(&text, &tables[5], counts->awards_year, ",");
  add_rows(&text, &tables[6], levels, step, NULL, NULL, counts->studios_level, 3, ",");
  add_rows(
    &text, &tables[7], &achievement_kinds[0].name, sizeof(AchievementKind), NULL, NULL, counts->kinds,
    achievement_kind_count, ",");
  add_years(&text, &tables[8], counts->achievements_year, "");
  text_add(&text, "]\n");
  write_text(hugo, &text, "data/statistics.json");
  free(counts);
}

void write_hugo_figures(const Hugo *hugo) {
  write_totals(hugo);
  write_statistics(hugo);
}

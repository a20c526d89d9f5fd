#include <errno.h>
#include <stdio.h>
#include <sys/stat.h>

#include "wall.h"
#include "writers.h"

static void add_field(Text *text, const char *key, const Text *value) {
  if (value->count) text_format(text, "%s: %s\n", key, value->bytes);
}

static void add_unit(Text *text, const char *key, int unit) {
  text_format(text, "%s: ", key);
  add_unit_name(text, unit);
  text_add(text, "\n");
}

static void add_region(Text *text, int region) {
  text_add(text, "地区: ");
  add_region_name(text, region);
  text_add(text, "\n");
}

void add_person(Text *text, const World *world, int position) {
  const Person *person = &world->people[position];
  text_add(text, person->name);
  if (!person->has_namesake) return;
  text_add(text, "(");
  add_unit_name(text, person->unit);
  text_add(text, ")");
}

void add_studio_stem(Text *text, const World *world, int studio) {
  add_studio_name(text, world, studio);
  if (world->people[studio * studio_size].has_namesake) text_format(text, "-%d", studio + 1);
}

void add_wall_common(Text *text, const Profile *profile, const char *slug, int number) {
  add_field(text, "摘要", &profile->summary);
  text_add(text, "来源:\n");
  for (int i = 0; i < profile->source_count; i++) text_format(text, "  - %s\n", profile->sources[i].bytes);
  text_format(text, "核实: 已核\n更新: %s\n网址: %s-%d\n---\n\n", profile->updated.bytes, slug, number + 1);
  text_add(text, profile->body.bytes);
}

static void add_awards(Text *text, const Person *person, const Profile *profile) {
  if (!person->award_count) return;
  text_add(text, "荣誉:\n");
  for (int i = 0; i < person->award_count; i++) {
    const Award *award = &person->awards[i];
    text_format(text, "  - 名称: %s\n    年份: %d\n", honors[award->honor].title, award->year);
    // Now and then, as staff find it in the papers.
    if (award->year % 3 == 0) text_format(text, "    获奖时职务: %s\n", profile->post.bytes);
  }
}

static void add_craftsman(Text *text, const Profile *profile, const World *world, int position) {
  const Person *person = &world->people[position];
  text_format(text, "---\n姓名: %s\n性别: %s\n", person->name, person->is_woman ? "女" : "男");
  if (*profile->ethnicity) text_format(text, "民族: %s\n", profile->ethnicity);
  text_format(text, "出生: %d\n", profile->born);
  add_unit(text, "单位", person->unit);
  add_field(text, "职务", &profile->post);
  add_field(text, "职称", &profile->title);
  text_format(text, "行业: %s\n", industries[person->industry]);
  add_region(text, person->region);
  text_format(text, "工种: %s\n", trades[person->trade]);
  add_field(text, "技能等级", &profile->skill);
  add_awards(text, person, profile);
  text_add(text, "专长: [");
  for (int i = 0; i < profile->skill_count; i++) text_format(text, "%s%s", i ? ", " : "", profile->skills[i].bytes);
  text_add(text, "]\n");
  add_field(text, "绝活", &profile->signature);
  add_field(text, "语录", &profile->quote);
  int studio = person_studio(world, position);
  if (studio >= 0) {
    text_add(text, "工作室: ");
    add_studio_stem(text, world, studio);
    text_add(text, "\n");
  }
  if (person->mentor == -2) text_format(text, "师傅: [外:%s]\n", person->name);
  if (person->mentor >= 0) {
    const Agreement *agreement = &profile->agreement;
    text_format(text, "师傅:\n  - %s", *agreement->kind ? "姓名: " : "");
    add_person(text, world, person->mentor);
    text_add(text, "\n");
    if (*agreement->kind) {
      text_format(
        text, "    类别: %s\n    签订日期: %d-%02d-%02d\n    期限: 3年\n", agreement->kind, agreement->signed_year,
        agreement->signed_month, agreement->signed_day);
      if (agreement->is_completed) {
        text_format(
          text, "    出师: %d-%02d\n    考核结果: %s\n", agreement->signed_year + 3, agreement->signed_month,
          agreement->result);
      }
    }
  }
  if (*profile->status) text_format(text, "人员状态: %s\n", profile->status);
  if (profile->is_expert) {
    text_format(text, "专家:\n  领域: [%s]\n  服务: [", trades[person->trade]);
    for (int i = 0; i < profile->service_count; i++) {
      text_format(text, "%s%s", i ? ", " : "", expert_services[profile->services[i]]);
    }
    text_add(text, "]\n");
  }
  add_wall_common(text, profile, "gj", position);
}

static void add_studio(Text *text, const Profile *profile, const World *world, int studio) {
  const Person *lead = &world->people[studio * studio_size];
  text_add(text, "---\n名称: ");
  add_studio_name(text, world, studio);
  text_add(text, "\n类型: 劳模和工匠人才创新工作室\n领衔人: ");
  add_person(text, world, studio * studio_size);
  text_add(text, "\n成员:\n");
  for (int member = 1; member < studio_size; member++) {
    text_add(text, "  - ");
    add_person(text, world, studio * studio_size + member);
    text_add(text, "\n");
  }
  add_unit(text, "单位", lead->unit);
  text_format(text, "行业: %s\n", industries[lead->industry]);
  add_region(text, lead->region);
  text_format(text, "成立: %d\n命名:\n", profile->born);
  Award namings[2];
  for (int i = 0, count = studio_namings(studio, namings); i < count; i++) {
    text_format(text, "  - 名称: %s\n    年份: %d\n", honors[namings[i].honor].title, namings[i].year);
  }
  add_wall_common(text, profile, "gzs", studio);
}

static void add_alliance(Text *text, const Profile *profile, const World *world, int alliance) {
  int first = alliance * alliance_size;
  const Person *lead = &world->people[first * studio_size];
  text_add(text, "---\n名称: ");
  add_alliance_name(text, world, alliance);
  text_add(text, "\n牵头:\n  - ");
  add_studio_stem(text, world, first);
  text_format(text, "\n成立: %d\n主办: 云岭省总工会\n成员工作室:\n", profile->born);
  for (int studio = first; studio < first + alliance_size; studio++) {
    text_add(text, "  - ");
    add_studio_stem(text, world, studio);
    text_add(text, "\n");
  }
  text_add(text, "成员单位:\n");
  for (int studio = first; studio < first + alliance_size; studio += 5) {
    text_add(text, "  - ");
    add_unit_name(text, world->people[studio * studio_size].unit);
    text_add(text, "\n");
  }
  text_format(text, "规模:\n  - 名称: 成员工作室\n    数值: %d\n    单位: 个\n    来源: 云岭省总工会\n", alliance_size);
  add_region(text, lead->region);
  text_format(text, "行业: %s\n", industries[lead->industry]);
  add_wall_common(text, profile, "lm", alliance);
}

static void add_parts(Text *text, int parent, int depth) {
  int first = parent == 0 ? 1 : 1 + city_count + (parent - 1) * counties_each;
  for (int region = first; region < first + (parent == 0 ? city_count : counties_each); region++) {
    text_format(text, "%*s- 名称: ", depth * 4 + 2, "");
    add_region_name(text, region);
    text_format(text, "\n%*s网址: diqu-%d\n", depth * 4 + 4, "", region);
    if (parent != 0) continue;
    text_format(text, "%*s下辖:\n", depth * 4 + 4, "");
    add_parts(text, region, depth + 1);
  }
}

static void add_settings(Text *text, const World *world) {
  text_add(text, "名称: 云岭工匠墙\n主办: 云岭省总工会\n简介: 测量用的墙,人和事都是编的。\n"
                 "专家库:\n  联系: 云岭省总工会 0000-0000000\n  服务记录:\n"
                 "    - {名称: 劳模工匠助企行, 年份: 2024, 服务人次: 120余人次, 服务企业: 36家, 解决问题: 58个, 来源: 云岭省总工会2024年度总结}\n"
                 "统计:\n"
                 "  - {名称: 技能人才, 数值: 约42万, 单位: 人, 范围: 全省, 来源: 云岭省总工会2024年度公报, 日期: 2025-02-10}\n"
                 "站点地址: https://example.org/wall/\n所在: {省: 云岭省, 市: 青石市}\n"
                 "公开: {积分: 是}\n"
                 "荣誉:\n");
  for (int honor = 0; honor < honor_count; honor++) {
    // The first of them is in the program's catalogue.
    if (honors[honor].holder != holder_achievement || honors[honor].tier == 0) continue;
    text_format(
      text, "  - {全称: %s, 级别: %s, 对象: 成果, 颁发: [%s], 方式: %s, 等次: [一等奖, 二等奖, 三等奖]}\n", honors[honor].title,
      honors[honor].level, honors[honor].issuers, honors[honor].verb);
  }
  text_add(text, "积分:\n  荣誉:\n");
  for (int level = 0; level < 3; level++) {
    text_format(text, "    - {级别: %s, 分: %d}\n", levels[level], honor_points[level]);
  }
  text_format(text, "  成果:\n    - {分: %d}\n  竞赛:\n", achievement_points);
  for (int rank = 0; rank < ranks_each; rank++) {
    text_format(text, "    - {名次: %s, 分: %d}\n", ranks[rank], rank_points[rank]);
  }
  text_add(text, "层级:\n");
  for (int tier = 0; tier < 3; tier++) {
    text_format(text, "  - 名称: %s\n    级别: [%s]\n    网址: cengji-%d\n", tiers[tier], levels[tier], tier + 1);
  }
  text_add(text, "行业:\n");
  for (int i = 0; i < industry_count; i++) text_format(text, "  - 名称: %s\n    网址: hangye-%d\n", industries[i], i + 1);
  text_add(text, "地区:\n  - 名称: 云岭省\n    网址: quansheng\n    下辖:\n");
  add_parts(text, 0, 1);
  text_add(text, "单位:\n");
  for (int unit = 0; unit < world->unit_count; unit++) {
    text_add(text, "  - 名称: ");
    add_unit_name(text, unit);
    text_format(text, "\n    网址: danwei-%d\n", unit + 1);
  }
  text_add(text, "页脚:\n  版权: 测量用的内容。\n");
}

void make_folder(const char *folder, const char *name) {
  char path[4096];
  snprintf(path, sizeof path, "%s/%s", folder, name);
  if (mkdir(path, 0755) && errno != EEXIST) fail("cannot create", path);
}

void write_wall(const World *world, const char *folder) {
  static const char *const parts[] = {
    "Content",           "Content/craftsmen",    "Content/studios", "Content/alliances",
    "Content/campaigns", "Content/achievements", "Content/events",  "Content/competitions",
  };
  for (unsigned i = 0; i < sizeof parts / sizeof *parts; i++) make_folder(folder, parts[i]);
  Text text = {0}, path = {0};
  Profile profile = {0};
  text_clear(&text);
  add_settings(&text, world);
  text_format(&path, "%s/Content/wall.yml", folder);
  text_write(&text, path.bytes);
  for (int person = 0; person < world->people_count; person++) {
    text_clear(&text);
    text_clear(&path);
    profile_person(&profile, world, person);
    add_craftsman(&text, &profile, world, person);
    text_format(&path, "%s/Content/craftsmen/%s", folder, world->people[person].name);
    if (world->people[person].has_namesake) text_format(&path, "-%d", person + 1);
    text_add(&path, ".md");
    text_write(&text, path.bytes);
  }
  for (int studio = 0; studio < world->studio_count; studio++) {
    text_clear(&text);
    text_clear(&path);
    profile_studio(&profile, world, studio);
    add_studio(&text, &profile, world, studio);
    text_format(&path, "%s/Content/studios/", folder);
    add_studio_stem(&path, world, studio);
    text_add(&path, ".md");
    text_write(&text, path.bytes);
  }
  for (int alliance = 0; alliance < world->alliance_count; alliance++) {
    text_clear(&text);
    text_clear(&path);
    profile_alliance(&profile, world, alliance);
    add_alliance(&text, &profile, world, alliance);
    text_format(&path, "%s/Content/alliances/", folder);
    add_alliance_name(&path, world, alliance);
    text_format(&path, "-%d.md", alliance + 1);
    text_write(&text, path.bytes);
  }
  write_wall_activity(world, folder);
}

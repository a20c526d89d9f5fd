// What craftwall orders, adds up and cuts into pages, as pages with all they show in their front matter: the lineage,
// the promotions, the menu of courses, the standings by points. In JSON, which Hugo reads faster than YAML.

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "hugo.h"
#include "points.h"

enum { rows_on_page = 60 };

static int pages_of(int count) { return (count + rows_on_page - 1) / rows_on_page; }

/// The beginning of a page's front matter.
///
/// - layout: The layout that shows it.
/// - stem: The address of the first page without its ending.
static void begin_sheet(Text *text, const char *layout, const char *stem, const char *title, int number, int total) {
  text_clear(text);
  text_format(
    text, "{\"title\": \"%s\", \"layout\": \"%s\", \"stem\": \"%s\", \"number\": %d, \"total\": %d, \"url\": \"/%s",
    title, layout, stem, number, total, stem);
  if (number > 1) text_format(text, "-%d", number);
  text_add(text, ".html\", ");
}

static void end_sheet(const Hugo *hugo, Text *text, const char *name, int number) {
  char path[128];
  // A comma stands behind every row.
  while (text->count && (text->bytes[text->count - 1] == '\n' || text->bytes[text->count - 1] == ',')) text->count--;
  text->bytes[text->count] = 0;
  text_add(text, "]}\n");
  snprintf(path, sizeof path, "content/sheets/%s-%d.md", name, number);
  write_text(hugo, text, path);
}

static const char *metal(int tier) {
  static const char *const metals[] = {"none", "gold", "silver", "bronze"};
  return metals[tier + 1];
}

// MARK: Lineage

static void add_agreement(Text *text, const World *world, Profile *profile, int person) {
  profile_person(profile, world, person);
  const Agreement *agreement = &profile->agreement;
  if (!*agreement->kind) return;
  text_format(
    text, "\"agreement\": \"%s，%d年%d月%d日签订，期限3年", agreement->kind, agreement->signed_year, agreement->signed_month,
    agreement->signed_day);
  if (agreement->is_completed) {
    text_format(text, "，%d年%d月出师，考核%s", agreement->signed_year + 3, agreement->signed_month, agreement->result);
  }
  text_add(text, "\", ");
}

static void add_lineage_row(
  Text *text, const Hugo *hugo, Profile *profile, const LineagePiece *piece, const LineageRow *row) {
  const World *world = hugo->world;
  text_format(text, "{\"depth\": %d, ", row->depth);
  if (row->more) {
    int page = hugo->lineage.pieces[row->piece].page;
    text_format(text, "\"name\": \"另 %d 人\", \"note\": \"第 %d 页\", ", row->more, page);
    text_add(text, "\"mark\": \"is-reference\", \"page\": \"lineage");
    if (page > 1) text_format(text, "-%d", page);
    text_format(text, ".html#tree-%d\"},\n", row->piece + 1);
    return;
  }
  int is_outsider = row->node >= world->people_count;
  const Person *person = &world->people[is_outsider ? row->node - world->people_count : row->node];
  add_string(text, "name", person->name);
  if (is_outsider) {
    text_add(text, "\"note\": \"墙外\", \"mark\": \"is-outsider\"},\n");
    return;
  }
  add_string(text, "about", trades[person->trade]);
  if (row->depth == 0 && piece->is_continued) add_string(text, "note", "续");
  else if (person->mentor >= 0) add_agreement(text, world, profile, row->node);
  text_format(
    text, "\"mark\": \"%s\", \"page\": \"craftsmen/gj-%d.html\"},\n", metal(person_tier(person)), row->node + 1);
}

static void write_lineage(const Hugo *hugo) {
  const Lineage *lineage = &hugo->lineage;
  Text text = {0};
  Profile profile = {0};
  int members = 0;
  for (int i = 0; i < hugo->world->people_count; i++) members += lineage->piece_of[i] >= 0;
  for (int page = 1, next = 0; page <= lineage->page_count; page++) {
    begin_sheet(&text, "lineage", "lineage", "师承", page, lineage->page_count);
    text_format(&text, "\"count\": \"%d 人\", \"trees\": [\n", members);
    for (; next < lineage->piece_count && lineage->pieces[next].page == page; next++) {
      const LineagePiece *piece = &lineage->pieces[next];
      text_format(&text, "{\"anchor\": \"tree-%d\", \"rows\": [\n", next + 1);
      for (int i = 0; i < piece->row_count; i++) {
        add_lineage_row(&text, hugo, &profile, piece, &lineage->rows[piece->first_row + i]);
      }
      text.count -= 2;
      text_add(&text, "]},\n");
    }
    end_sheet(hugo, &text, "lineage", page);
  }
}

// MARK: Promotions

typedef struct {
  int year, person, from, to, honor;
} Move;

static int compare_moves(const void *left, const void *right) {
  const Move *a = left, *b = right;
  if (a->year != b->year) return b->year - a->year;
  return a->person != b->person ? a->person - b->person : a->to - b->to;
}

/// Each honor that lifts somebody above where they were, from the earliest.
static int add_moves(Move *moves, int count, const World *world, int position) {
  const Person *person = &world->people[position];
  int step = 3;
  for (int year = first_year; year <= last_year; year++) {
    int best = -1;
    for (int i = 0; i < person->award_count; i++) {
      const Award *award = &person->awards[i];
      if (award->year == year && (best < 0 || honors[award->honor].tier < honors[best].tier)) best = award->honor;
    }
    if (best < 0 || honors[best].tier >= step) continue;
    moves[count++] = (Move){year, position, step == 3 ? -1 : step, honors[best].tier, best};
    step = honors[best].tier;
  }
  return count;
}

static void write_promotions(const Hugo *hugo) {
  const World *world = hugo->world;
  Move *moves = malloc((size_t)world->people_count * 3 * sizeof(Move));
  if (!moves) fail("cannot hold", "the promotions");
  int count = 0;
  for (int i = 0; i < world->people_count; i++) count = add_moves(moves, count, world, i);
  qsort(moves, (size_t)count, sizeof(Move), compare_moves);
  Text text = {0};
  for (int page = 1, total = pages_of(count); page <= total; page++) {
    begin_sheet(&text, "promotions", "promotions", "历年晋升", page, total);
    text_format(&text, "\"count\": %d, \"rows\": [\n", count);
    for (int i = (page - 1) * rows_on_page; i < page * rows_on_page && i < count; i++) {
      const Move *move = &moves[i];
      text_format(&text, "{\"year\": %d, ", move->year);
      add_string(&text, "name", world->people[move->person].name);
      if (move->from >= 0) add_string(&text, "from", tiers[move->from]);
      add_string(&text, "to", tiers[move->to]);
      add_string(&text, "honor", honors[move->honor].title);
      text_format(&text, "\"mark\": \"%s\", \"page\": \"craftsmen/gj-%d.html\"},\n", metal(move->to), move->person + 1);
    }
    end_sheet(hugo, &text, "promotions", page);
  }
  free(moves);
}

// MARK: Courses

typedef struct {
  int speaker, event, course;
} Lesson;

static int compare_lessons(const void *left, const void *right) {
  const Lesson *a = left, *b = right;
  if (a->speaker != b->speaker) return a->speaker - b->speaker;
  return a->event != b->event ? a->event - b->event : a->course - b->course;
}

static void add_lesson(Text *text, const World *world, const Lesson *lesson) {
  Event event = event_make(world, lesson->event);
  const Course *course = &event.courses[lesson->course];
  text_add(text, "{\"title\": \"");
  add_course_title(text, world, lesson->event, lesson->course);
  text_format(
    text, "\", \"about\": \"%s，%s，%s\", \"event\": \"%d年%d月%d日 ", course->form, course->duration, course->audience,
    event.year, event.month, event.day);
  add_event_name(text, world, lesson->event);
  text_format(text, "\", \"page\": \"events/hd-%d.html\"},\n", lesson->event + 1);
}

static void write_courses(const Hugo *hugo) {
  const World *world = hugo->world;
  Lesson *lessons = malloc((size_t)world->event_count * 2 * most_people * sizeof(Lesson));
  if (!lessons) fail("cannot hold", "the courses");
  int count = 0, speakers = 0;
  for (int i = 0; i < world->event_count; i++) {
    Event event = event_make(world, i);
    for (int j = 0; j < event.course_count; j++) {
      for (int k = 0; k < event.speaker_count; k++) lessons[count++] = (Lesson){event.speakers[k], i, j};
    }
  }
  qsort(lessons, (size_t)count, sizeof(Lesson), compare_lessons);
  for (int i = 0; i < count; i++) speakers += !i || lessons[i].speaker != lessons[i - 1].speaker;
  Text text = {0};
  for (int page = 1, total = pages_of(speakers), next = 0; page <= total; page++) {
    begin_sheet(&text, "courses", "courses", "课程单", page, total);
    text_format(&text, "\"count\": %d, \"rows\": [\n", count);
    for (int i = 0; i < rows_on_page && next < count; i++) {
      const Person *person = &world->people[lessons[next].speaker];
      text_format(&text, "{\"page\": \"craftsmen/gj-%d.html\", ", lessons[next].speaker + 1);
      add_string(&text, "name", person->name);
      text_add(&text, "\"unit\": \"");
      add_unit_name(&text, person->unit);
      text_add(&text, "\", \"courses\": [\n");
      int speaker = lessons[next].speaker;
      for (; next < count && lessons[next].speaker == speaker; next++) add_lesson(&text, world, &lessons[next]);
      text.count -= 2;
      text_add(&text, "]},\n");
    }
    end_sheet(hugo, &text, "courses", page);
  }
  free(lessons);
}

// MARK: Points

static void add_board_stem(Text *text, PointScope scope, int year) {
  if (scope == points_people && !year) text_add(text, "points");
  else if (!year) text_format(text, "points/%s", point_scopes[scope]);
  else text_format(text, "points/%s-%d", point_scopes[scope], year);
}

static void add_line(Text *text, const World *world, const PointLine *line) {
  text_format(text, "{\"year\": %d, \"title\": \"", line->year);
  if (line->source == from_honor) text_add(text, honors[line->position].title);
  if (line->source == from_achievement) add_achievement_name(text, world, line->position);
  if (line->source == from_competition) {
    Competition competition = competition_make(world, line->position);
    add_competition_name(text, world, line->position);
    text_format(text, " %s %s", trades[competition.trades[line->trade]], ranks[line->rank]);
  }
  text_add(text, "\", ");
  if (line->source != from_honor) {
    int is_achievement = line->source == from_achievement;
    text_format(
      text, "\"page\": \"%s-%d.html\", ", is_achievement ? "achievements/cg" : "competitions/js", line->position + 1);
  }
  if (line->sharers > 1) {
    text_format(text, "\"whole\": %d, \"place\": %d, \"sharers\": %d, ", line->whole, line->place, line->sharers);
  }
  text_format(text, "\"points\": %d},\n", line->points);
}

static void add_standing(Text *text, const World *world, const Board *board, const Standing *standing) {
  text_format(text, "{\"rank\": %d, \"total\": %d, \"name\": \"", standing->rank, standing->total);
  if (board->scope == points_people) text_add(text, world->people[standing->holder].name);
  if (board->scope == points_studios) add_studio_name(text, world, standing->holder);
  if (board->scope == points_units) add_unit_name(text, standing->holder);
  text_add(text, "\", ");
  if (board->scope == points_people) text_format(text, "\"page\": \"craftsmen/gj-%d.html\", ", standing->holder + 1);
  if (board->scope == points_studios) text_format(text, "\"page\": \"studios/gzs-%d.html\", ", standing->holder + 1);
  text_add(text, "\"lines\": [\n");
  for (int i = 0; i < standing->line_count; i++) add_line(text, world, &board->lines[standing->first_line + i]);
  text->count -= 2;
  text_add(text, "]},\n");
}

/// The links to the other standings: those of the other scopes in the same year, and of the same scope in other years.
static void add_tabs(Text *text, const Board *board, const unsigned char has[points_scope_count][year_count + 1]) {
  static const char *const titles[] = {"个人", "工作室", "单位"};
  int row = board->year ? board->year - first_year + 1 : 0;
  text_add(text, "\"scopes\": [");
  for (int scope = 0, count = 0; scope < points_scope_count; scope++) {
    if (!has[scope][row]) continue;
    text_format(text, "%s{\"title\": \"%s\", \"page\": \"", count++ ? ", " : "", titles[scope]);
    add_board_stem(text, (PointScope)scope, board->year);
    text_format(text, ".html\", \"current\": %s}", scope == (int)board->scope ? "true" : "false");
  }
  text_add(text, "], \"years\": [{\"title\": \"历年合计\", \"page\": \"");
  add_board_stem(text, board->scope, 0);
  text_format(text, ".html\", \"current\": %s}", board->year ? "false" : "true");
  for (int year = last_year; year >= first_year; year--) {
    if (!has[board->scope][year - first_year + 1]) continue;
    text_format(text, ", {\"title\": \"%d年\", \"page\": \"", year);
    add_board_stem(text, board->scope, year);
    text_format(text, ".html\", \"current\": %s}", year == board->year ? "true" : "false");
  }
  text_add(text, "], ");
}

/// - all: Gets a line about the board.
static void write_board(
  const Hugo *hugo, const Board *board, const unsigned char has[points_scope_count][year_count + 1], Text *all) {
  static const char *const titles[] = {"个人", "工作室", "单位"};
  static const char *const scopes[] = {"工匠", "工作室", "单位"};
  char title[128], name[64];
  Text text = {0}, stem = {0};
  text_clear(&stem);
  add_board_stem(&stem, board->scope, board->year);
  if (board->year) snprintf(title, sizeof title, "%s积分（%d年）", titles[board->scope], board->year);
  else snprintf(title, sizeof title, "%s积分（历年合计）", titles[board->scope]);
  snprintf(name, sizeof name, "points-%s-%d", point_scopes[board->scope], board->year);
  text_format(
    all, "{\"name\": \"%s\", \"scope\": \"%s\", \"year\": %d, \"pages\": %d},\n", name, scopes[board->scope],
    board->year, pages_of(board->count));
  for (int page = 1, total = pages_of(board->count); page <= total; page++) {
    begin_sheet(&text, "points", stem.bytes, title, page, total);
    text_format(
      &text, "\"scope\": \"%s\", \"year\": %d, \"count\": \"%d %s\", ", titles[board->scope], board->year, board->count,
      board->scope == points_people ? "人" : "个");
    add_tabs(&text, board, has);
    text_add(&text, "\"rows\": [\n");
    for (int i = (page - 1) * rows_on_page; i < page * rows_on_page && i < board->count; i++) {
      add_standing(&text, hugo->world, board, &board->standings[i]);
    }
    end_sheet(hugo, &text, name, page);
  }
  free(text.bytes);
  free(stem.bytes);
}

static void write_points(const Hugo *hugo) {
  unsigned char has[points_scope_count][year_count + 1] = {{0}};
  PointLines lines[points_scope_count];
  for (int scope = 0; scope < points_scope_count; scope++) {
    lines[scope] = points_collect(hugo->world, (PointScope)scope);
    has[scope][0] = lines[scope].count > 0;
    for (int i = 0; i < lines[scope].count; i++) has[scope][lines[scope].lines[i].year - first_year + 1] = 1;
  }
  Text all = {0};
  int count = 0;
  text_clear(&all);
  text_add(&all, "{\"boards\": [\n");
  for (int scope = 0; scope < points_scope_count; scope++) {
    for (int row = 0; row <= year_count; row++) {
      if (!has[scope][row]) continue;
      Board board = board_make(lines[scope], (PointScope)scope, row ? first_year + row - 1 : 0);
      write_board(hugo, &board, has, &all);
      count += board.count;
      free(board.lines);
      free(board.standings);
    }
  }
  all.count -= 2;
  text_format(&all, "], \"count\": %d}\n", count);
  write_text(hugo, &all, "data/boards.json");
}

void write_hugo_sheets(const Hugo *hugo) {
  write_lineage(hugo);
  write_promotions(hugo);
  write_courses(hugo);
  write_points(hugo);
}

#include "points.h"

#include <stdlib.h>

const char *const point_scopes[points_scope_count] = {"people", "studios", "units"};

static void add(PointLines *lines, PointLine line) {
  if (!(lines->count & (lines->count - 1))) {
    lines->lines = realloc(lines->lines, (size_t)(lines->count ? lines->count * 2 : 1) * sizeof(PointLine));
    if (!lines->lines) fail("cannot hold", "the points");
  }
  lines->lines[lines->count++] = line;
}

static PointLine honor_line(int holder, const Award *award) {
  int points = honor_points[honors[award->honor].tier];
  return (PointLine){holder, award->year, points, points, 1, 1, from_honor, award->honor, 0, 0};
}

static void collect_honors(PointLines *lines, const World *world, PointScope scope) {
  for (int i = 0; scope != points_studios && i < world->people_count; i++) {
    const Person *person = &world->people[i];
    for (int j = 0; j < person->award_count; j++) {
      add(lines, honor_line(scope == points_people ? i : person->unit, &person->awards[j]));
    }
  }
  for (int i = 0; scope != points_people && i < world->studio_count; i++) {
    Award namings[2];
    int unit = world->people[i * studio_size].unit;
    for (int j = 0, count = studio_namings(i, namings); j < count; j++) {
      add(lines, honor_line(scope == points_studios ? i : unit, &namings[j]));
    }
  }
}

static void collect_achievements(PointLines *lines, const World *world, PointScope scope) {
  for (int i = 0; i < world->achievement_count; i++) {
    Achievement achievement = achievement_make(world, i);
    if (!achievement_is_counted(&achievement)) continue;
    PointLine line = {
      0, achievement.year, achievement_points, achievement_points, 1, 1, from_achievement, i, 0, 0,
    };
    if (scope == points_people) {
      line.sharers = achievement.people_count;
      line.points /= achievement.people_count;
      for (line.place = 1; line.place <= line.sharers; line.place++) {
        line.holder = achievement.people[line.place - 1];
        add(lines, line);
      }
    } else {
      line.holder = scope == points_studios ? achievement.studio : achievement.unit;
      if (line.holder >= 0) add(lines, line);
    }
  }
}

static void collect_competitions(PointLines *lines, const World *world, PointScope scope) {
  for (int i = 0; i < world->competition_count; i++) {
    Competition competition = competition_make(world, i);
    for (int j = 0; j < competition.trade_count; j++) {
      for (int rank = 0; rank < ranks_each; rank++) {
        int winner = competition.winners[j][rank], points = rank_points[rank];
        int holder = scope == points_people    ? winner
                   : scope == points_studios ? person_studio(world, winner)
                                             : world->people[winner].unit;
        PointLine line = {holder, competition.year, points, points, 1, 1, from_competition, i, j, rank};
        if (holder >= 0) add(lines, line);
      }
    }
  }
}

PointLines points_collect(const World *world, PointScope scope) {
  PointLines lines = {0};
  collect_honors(&lines, world, scope);
  collect_achievements(&lines, world, scope);
  collect_competitions(&lines, world, scope);
  return lines;
}

/// By holder, then from the latest year; what was added first stays first.
static int compare_lines(const void *left, const void *right) {
  const PointLine *a = left, *b = right;
  if (a->holder != b->holder) return a->holder - b->holder;
  if (a->year != b->year) return b->year - a->year;
  if (a->source != b->source) return (int)a->source - (int)b->source;
  if (a->position != b->position) return a->position - b->position;
  return a->trade != b->trade ? a->trade - b->trade : a->rank - b->rank;
}

static int compare_standings(const void *left, const void *right) {
  const Standing *a = left, *b = right;
  return a->total != b->total ? b->total - a->total : a->holder - b->holder;
}

Board board_make(PointLines all, PointScope scope, int year) {
  Board board = {.scope = scope, .year = year};
  size_t most = (size_t)(all.count ? all.count : 1);
  board.lines = malloc(most * sizeof(PointLine));
  board.standings = malloc(most * sizeof(Standing));
  if (!board.lines || !board.standings) fail("cannot hold", "the standings");
  for (int i = 0; i < all.count; i++) {
    if (!year || all.lines[i].year == year) board.lines[board.line_count++] = all.lines[i];
  }
  qsort(board.lines, (size_t)board.line_count, sizeof(PointLine), compare_lines);
  for (int i = 0; i < board.line_count; i++) {
    if (!board.count || board.standings[board.count - 1].holder != board.lines[i].holder) {
      board.standings[board.count++] = (Standing){.holder = board.lines[i].holder, .first_line = i};
    }
    board.standings[board.count - 1].total += board.lines[i].points;
    board.standings[board.count - 1].line_count++;
  }
  qsort(board.standings, (size_t)board.count, sizeof(Standing), compare_standings);
  for (int i = 0; i < board.count; i++) {
    int is_even = i && board.standings[i].total == board.standings[i - 1].total;
    board.standings[i].rank = is_even ? board.standings[i - 1].rank : i + 1;
  }
  return board;
}

#ifndef POINTS_H
#define POINTS_H

#include "activity.h"

typedef enum { points_people, points_studios, points_units, points_scope_count } PointScope;
extern const char *const point_scopes[points_scope_count];

typedef enum { from_honor, from_achievement, from_competition } PointSource;

/// What somebody got points for.
typedef struct {
  int holder, year, points, whole, place, sharers;
  PointSource source;
  /// Of an honor its number, of the others their position.
  int position;
  /// Of a competition which result.
  int trade, rank;
} PointLine;

typedef struct {
  int holder, total, rank, first_line, line_count;
} Standing;

/// All standings of one scope in one year; year 0 for all years.
typedef struct {
  PointScope scope;
  int year;
  PointLine *lines;
  Standing *standings;
  int line_count, count;
} Board;

/// The points of all holders of a scope; `board_make` takes them apart.
typedef struct {
  PointLine *lines;
  int count;
} PointLines;

PointLines points_collect(const World *world, PointScope scope);

/// - year: 0 for all years.
/// - Returns: A board without standings where nobody got points. Its memory is the caller's.
Board board_make(PointLines lines, PointScope scope, int year);

#endif

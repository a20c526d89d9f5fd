#ifndef LINEAGE_H
#define LINEAGE_H

#include "world.h"

/// The trees of who learned from whom, cut into pieces and pages of bounded size as craftwall cuts them.
enum { longest_piece = 60, deepest_piece = 7 };

typedef struct {
  /// A person; past the people, the mentor outside the wall of person `node - people_count`.
  int node;
  int depth;
  /// How many apprentices of `node` follow in another piece, instead of `node`; 0 for a person's own row.
  int more;
  /// The piece they follow in.
  int piece;
} LineageRow;

typedef struct {
  int first_row, row_count;
  /// From 1.
  int page;
  int is_continued;
} LineagePiece;

typedef struct {
  LineageRow *rows;
  LineagePiece *pieces;
  int row_count, piece_count, page_count;
  /// Of each person the piece they stand in; -1 where nobody taught them and they taught nobody.
  int *piece_of;
} Lineage;

Lineage lineage_make(const World *world);

#endif

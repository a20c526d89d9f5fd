#include "lineage.h"

#include <stdlib.h>

typedef struct {
  int node, next;
} Step;

/// Of a piece that goes on with the apprentices of somebody in an earlier one.
typedef struct {
  int root, first, piece;
} Start;

/// The first apprentice of a node; -1 for none.
static int first_apprentice(const World *world, int node) {
  return node < world->people_count ? world->people[node].first_apprentice : node - world->people_count;
}

static int next_apprentice(const World *world, int node, int apprentice) {
  return node < world->people_count ? world->people[apprentice].next_apprentice : -1;
}

static void *grown(void *memory, int count, size_t size) {
  // A power of two is full.
  if (count & (count - 1)) return memory;
  memory = realloc(memory, (size_t)(count ? count * 2 : 1) * size);
  if (!memory) fail("cannot hold", "the lineage");
  return memory;
}

static int add_piece(Lineage *lineage, int is_continued) {
  lineage->pieces = grown(lineage->pieces, lineage->piece_count, sizeof(LineagePiece));
  lineage->pieces[lineage->piece_count] = (LineagePiece){.is_continued = is_continued};
  return lineage->piece_count++;
}

static void add_row(Lineage *lineage, const World *world, int piece, LineageRow row) {
  lineage->rows = grown(lineage->rows, lineage->row_count, sizeof(LineageRow));
  lineage->rows[lineage->row_count++] = row;
  lineage->pieces[piece].row_count++;
  int is_repeated = row.more || (lineage->pieces[piece].is_continued && row.depth == 0);
  if (!is_repeated && row.node < world->people_count) lineage->piece_of[row.node] = piece;
}

/// Draws from a start as much as a piece holds, and notes where the rest begins.
static void draw(Lineage *lineage, const World *world, Start start, Start **starts, int *start_count) {
  Step path[deepest_piece + 1];
  int depth = 1;
  lineage->pieces[start.piece].first_row = lineage->row_count;
  add_row(lineage, world, start.piece, (LineageRow){.node = start.root});
  path[0] = (Step){start.root, start.first};
  while (depth > 0) {
    Step *step = &path[depth - 1];
    if (step->next < 0) {
      depth--;
      continue;
    }
    if (lineage->pieces[start.piece].row_count >= longest_piece || depth > deepest_piece) {
      int piece = add_piece(lineage, 1), rest = 0;
      for (int i = step->next; i >= 0; i = next_apprentice(world, step->node, i)) rest++;
      *starts = grown(*starts, *start_count, sizeof(Start));
      (*starts)[(*start_count)++] = (Start){step->node, step->next, piece};
      add_row(lineage, world, start.piece, (LineageRow){step->node, depth, rest, piece});
      depth--;
      continue;
    }
    int apprentice = step->next;
    step->next = next_apprentice(world, step->node, apprentice);
    add_row(lineage, world, start.piece, (LineageRow){.node = apprentice, .depth = depth});
    path[depth++] = (Step){apprentice, first_apprentice(world, apprentice)};
  }
}

static void cut(Lineage *lineage, const World *world, int root) {
  Start *starts = NULL;
  int count = 0;
  starts = grown(starts, count, sizeof(Start));
  starts[count++] = (Start){root, first_apprentice(world, root), add_piece(lineage, 0)};
  for (int next = 0; next < count; next++) draw(lineage, world, starts[next], &starts, &count);
  free(starts);
}

static void fill_pages(Lineage *lineage) {
  int rows = 0;
  for (int i = 0; i < lineage->piece_count; i++) {
    LineagePiece *piece = &lineage->pieces[i];
    if (!lineage->page_count || rows + piece->row_count > longest_piece) {
      lineage->page_count++;
      rows = 0;
    }
    rows += piece->row_count;
    piece->page = lineage->page_count;
  }
}

Lineage lineage_make(const World *world) {
  Lineage lineage = {.piece_of = malloc((size_t)world->people_count * sizeof(int))};
  if (!lineage.piece_of) fail("cannot hold", "the lineage");
  for (int i = 0; i < world->people_count; i++) lineage.piece_of[i] = -1;
  for (int i = 0; i < world->people_count; i++) {
    const Person *person = &world->people[i];
    if (person->mentor == -2) cut(&lineage, world, world->people_count + i);
    else if (person->mentor == -1 && person->first_apprentice >= 0) cut(&lineage, world, i);
  }
  fill_pages(&lineage);
  return lineage;
}

#ifndef CRAFTWALL_CCMARKARENA_H
#define CRAFTWALL_CCMARKARENA_H

#include <cmark.h>
#include <stddef.h>

// Memory for libcmark's trees. A tree is thousands of small blocks that all go at once, so they are cut from a stretch
// of memory, one after another, and given back together. Each thread has its own stretch; trees that are alive at the
// same time in one thread must go in the reverse order in which they came.

// What libcmark allocates with.
cmark_mem *craftwall_arena_memory(void);

// A point to which the calling thread's arena can be taken back.
typedef struct {
  void *chunk;
  size_t used;
} craftwall_arena_mark;

craftwall_arena_mark craftwall_arena_begin(void);

// Gives back a tree, which may be NULL, with everything else allocated since `mark` in the calling thread.
void craftwall_arena_free(cmark_node *tree, craftwall_arena_mark mark);

#endif

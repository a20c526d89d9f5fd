#include "CCmarkArena.h"

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

// Under a sanitizer each block is the system's own, so that none is read or written past its end unseen.
#if defined(__SANITIZE_ADDRESS__)
#define SYSTEM_MEMORY 1
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
#define SYSTEM_MEMORY 1
#endif
#endif

#ifdef SYSTEM_MEMORY

cmark_mem *craftwall_arena_memory(void) { return cmark_get_default_mem_allocator(); }
craftwall_arena_mark craftwall_arena_begin(void) { return (craftwall_arena_mark){NULL, 0}; }

void craftwall_arena_free(cmark_node *tree, craftwall_arena_mark mark) {
  (void)mark;
  if (tree) cmark_node_free(tree);
}

#else

typedef struct chunk {
  struct chunk *previous;
  size_t size, used;
  _Alignas(16) unsigned char bytes[];
} chunk;

// In front of every block, so that it can grow.
typedef struct {
  _Alignas(16) size_t size;
} header;

// What a usual profile needs; kept by the thread from one tree to the next.
static const size_t usual_chunk = 256 * 1024;

static _Thread_local chunk *current;

// Like libcmark's own allocator: a tree that can't be built in full is not built.
static void no_memory(void) {
  fprintf(stderr, "craftwall: out of memory\n");
  abort();
}

static size_t rounded(size_t size) {
  if (size > SIZE_MAX / 2) no_memory();
  return (size + 15) & ~(size_t)15;
}

static void add_chunk(size_t needed) {
  size_t size = needed > usual_chunk ? needed : usual_chunk;
  chunk *added = malloc(sizeof(chunk) + size);
  if (!added) no_memory();
  added->previous = current;
  added->size = size;
  added->used = 0;
  current = added;
}

static header *header_of(void *block) { return (header *)block - 1; }

// Whether nothing was cut behind a block.
static int is_last(const void *block, size_t size) {
  return (const unsigned char *)block + size == current->bytes + current->used;
}

static void *cut(size_t size) {
  size_t needed = sizeof(header) + size;
  if (!current || current->size - current->used < needed) add_chunk(needed);
  header *start = (header *)(current->bytes + current->used);
  current->used += needed;
  start->size = size;
  return start + 1;
}

static void *arena_calloc(size_t count, size_t size) {
  if (size && count > SIZE_MAX / 2 / size) no_memory();
  size_t whole = rounded(count * size);
  return memset(cut(whole), 0, whole);
}

static void *arena_realloc(void *block, size_t size) {
  size = rounded(size);
  if (!block) return cut(size);
  size_t old = header_of(block)->size;
  if (size <= old) return block;
  if (is_last(block, old) && current->size - current->used >= size - old) {
    current->used += size - old;
    header_of(block)->size = size;
    return block;
  }
  return memcpy(cut(size), block, old);
}

static void free_block(void *block) {
  if (!block) return;
  size_t size = header_of(block)->size;
  if (is_last(block, size)) current->used -= sizeof(header) + size;
}

cmark_mem *craftwall_arena_memory(void) {
  static cmark_mem memory = {arena_calloc, arena_realloc, free_block};
  return &memory;
}

craftwall_arena_mark craftwall_arena_begin(void) {
  return (craftwall_arena_mark){current, current ? current->used : 0};
}

void craftwall_arena_free(cmark_node *tree, craftwall_arena_mark mark) {
  (void)tree;
  while (current && current != mark.chunk) {
    // The last chunk of a thread without trees is kept, unless it is an unusual one.
    if (!mark.chunk && !current->previous && current->size == usual_chunk) {
      current->used = 0;
      return;
    }
    chunk *previous = current->previous;
    free(current);
    current = previous;
  }
  if (current) current->used = mark.used;
}

#endif

#include "links.h"

#include <stdlib.h>

#include "text.h"

Links links_make(int holders) {
  Links links = {.newest = malloc((size_t)(holders ? holders : 1) * sizeof(int))};
  if (!links.newest) fail("cannot hold", "who has what");
  for (int holder = 0; holder < holders; holder++) links.newest[holder] = -1;
  return links;
}

void links_add(Links *links, int holder, int value) {
  if (links->newest[holder] >= 0 && links->values[links->newest[holder]] == value) return;
  if (links->count == links->capacity) {
    links->capacity = links->capacity ? links->capacity * 2 : 1024;
    links->earlier = realloc(links->earlier, (size_t)links->capacity * sizeof(int));
    links->values = realloc(links->values, (size_t)links->capacity * sizeof(int));
    if (!links->earlier || !links->values) fail("cannot hold", "who has what");
  }
  links->earlier[links->count] = links->newest[holder];
  links->values[links->count] = value;
  links->newest[holder] = links->count++;
}

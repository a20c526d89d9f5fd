// Writes a wall of any size and the same content for Hugo. The same size gives the same bytes everywhere.

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>

#include "writers.h"

int main(int count, char **arguments) {
  if (count != 5) {
    fprintf(stderr, "usage: generate <people> <characters.txt> <wall folder> <hugo folder>\n");
    return 64;
  }
  char *end;
  errno = 0;
  long people = strtol(arguments[1], &end, 10);
  if (errno || *end || people < 1 || people > 1000000) {
    fprintf(stderr, "generate: 1 to 1000000 people, not %s\n", arguments[1]);
    return 64;
  }
  World world = world_make((int)people, vocabulary_read(arguments[2]));
  write_wall(&world, arguments[3]);
  write_hugo(&world, arguments[4]);
  printf("people\t%d\nstudios\t%d\nalliances\t%d\n", world.people_count, world.studio_count, world.alliance_count);
}

// Writes a wall of any size and the same content for Hugo. The same size gives the same bytes everywhere.

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>

#include "activity.h"
#include "writers.h"

static int number(const char *argument, const char *what, int least, int most) {
  char *end;
  errno = 0;
  long value = strtol(argument, &end, 10);
  if (errno || *end || value < least || value > most) {
    fprintf(stderr, "generate: %d to %d %s, not %s\n", least, most, what, argument);
    exit(64);
  }
  return (int)value;
}

int main(int count, char **arguments) {
  if (count != 7) {
    fprintf(stderr, "usage: generate <people> <studios> <achievements> <characters.txt> <wall folder> <hugo folder>\n");
    return 64;
  }
  int people = number(arguments[1], "people", 100, 1000000);
  int studios = number(arguments[2], "studios", alliance_size, people / studio_size);
  int achievements = number(arguments[3], "achievements", 1, 9999999);
  World world = world_make(people, studios, achievements, vocabulary_read(arguments[4]));
  write_wall(&world, arguments[5]);
  write_hugo(&world, arguments[6]);
  const struct {
    const char *kind;
    int count;
  } kinds[] = {
    {"craftsmen", world.people_count},
    {"studios", world.studio_count},
    {"alliances", world.alliance_count},
    {"achievements", world.achievement_count},
    {"competitions", world.competition_count},
    {"events", world.event_count},
    {"campaigns", campaign_count},
  };
  for (unsigned i = 0; i < sizeof kinds / sizeof *kinds; i++) printf("%s\t%d\n", kinds[i].kind, kinds[i].count);
}

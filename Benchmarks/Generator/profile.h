#ifndef PROFILE_H
#define PROFILE_H

#include "world.h"

/// The words of one record; empty where it has none.
typedef struct {
  Text summary, post, title, skill, skills[3], signature, quote, sources[2], updated, body;
  int skill_count, source_count;
  int born;
  const char *ethnicity;
  const char *status;
  int is_expert;
} Profile;

/// Writes the words of a person, the same whenever it is asked for.
void profile_person(Profile *profile, const World *world, int person);
void profile_studio(Profile *profile, const World *world, int studio);
void profile_alliance(Profile *profile, const World *world, int alliance);

#endif

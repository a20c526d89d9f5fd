#ifndef PROFILE_H
#define PROFILE_H

#include "activity.h"

/// What is told of how somebody learned from somebody.
typedef struct {
  /// Empty where there is no agreement.
  const char *kind;
  int signed_year, signed_month, signed_day;
  int is_completed;
  const char *result;
} Agreement;

/// The words of one record; empty where it has none.
typedef struct {
  Text summary, post, title, skill, skills[3], signature, quote, sources[2], updated, body;
  int skill_count, source_count;
  int born;
  const char *ethnicity;
  const char *status;
  int is_expert;
  /// Among `expert_services`.
  int services[3], service_count;
  Agreement agreement;
} Profile;

/// Writes the words of a person, the same whenever it is asked for.
void profile_person(Profile *profile, const World *world, int person);
void profile_studio(Profile *profile, const World *world, int studio);
void profile_alliance(Profile *profile, const World *world, int alliance);
void profile_achievement(Profile *profile, const World *world, int achievement);
void profile_competition(Profile *profile, const World *world, int competition);
void profile_event(Profile *profile, const World *world, int event);
void profile_campaign(Profile *profile, const World *world, int campaign);

#endif

#ifndef WALL_H
#define WALL_H

#include "profile.h"

/// Adds a person as other files refer to them: namesakes with their unit.
void add_person(Text *text, const World *world, int position);

/// Adds the file of a studio without its ending, which is also how others refer to it.
void add_studio_stem(Text *text, const World *world, int studio);

/// Adds what every record ends with, and its body.
///
/// - slug: What the record's address begins with.
void add_wall_common(Text *text, const Profile *profile, const char *slug, int number);

/// Writes the achievements, competitions, events and campaigns.
void write_wall_activity(const World *world, const char *folder);

#endif

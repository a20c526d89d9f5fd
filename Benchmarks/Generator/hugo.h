#ifndef HUGO_H
#define HUGO_H

#include "lineage.h"
#include "profile.h"

enum { first_year = 1990, year_count = last_year + 1 - first_year };

/// Which rolls there are: honors by years, whether somebody holds one.
typedef unsigned char Rolls[honor_count][year_count];

/// What the parts of the Hugo site have in common.
typedef struct {
  const World *world;
  const char *folder;
  Activity activity;
  Lineage lineage;
  /// The alliances that have a unit among their members.
  Links unit_alliances;
  Rolls rolls;
} Hugo;

void add_field(Text *text, const char *key, const Text *value);

/// Adds `"key": "text"` and a comma, as in front matter in JSON.
void add_string(Text *text, const char *key, const char *value);

/// A region with the regions it lies in, as a list of names.
void add_region_names(Text *text, const char *key, int region);

/// Adds honors with the rolls they are on.
///
/// - post: What the holder was when the honor was given, where staff found it in the papers; or `NULL`.
/// - years: The list that the years are terms of; or `NULL`.
/// - grade: Of an achievement's award; or `NULL`.
void add_awards(
  Text *text, const Award *awards, int count, const char *post, const char *years, const char *grade, Rolls rolls);

/// Adds the campaigns that led to honors.
void add_campaigns(Text *text, const Award *awards, int count);

/// Adds what a holder has as a list of pages, from the first.
void add_pages(Text *text, const char *key, const Links *links, int holder, const char *stem);

/// Adds what every record ends with, and its body.
void add_common(Text *text, const Profile *profile, int number);

/// Adds the alliances of a studio and of a unit, each once, as a list of words.
///
/// - studio: -1 for none.
void add_alliances(Text *text, const char *key, const Hugo *hugo, int studio, int unit);

/// The address of the tree a person stands in.
void add_tree(Text *text, const Lineage *lineage, int person);

void write_text(const Hugo *hugo, const Text *text, const char *path);

void write_hugo_activity(Hugo *hugo);
void write_hugo_sheets(const Hugo *hugo);
void write_hugo_figures(const Hugo *hugo);

#endif

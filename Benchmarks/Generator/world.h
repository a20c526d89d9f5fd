#ifndef WORLD_H
#define WORLD_H

#include "text.h"

/// Who there is and how they belong together. The people are invented, and so are the province and its cities.
enum {
  studio_size = 5,
  alliance_size = 20,
  honors_each = 4,
  city_count = 12,
  counties_each = 6,
  region_count = 1 + city_count + city_count * counties_each,
  industry_count = 16,
  trade_count = 40,
  honor_count = 22,
  name_size = 16,
};

/// An honor of the program's default catalogue, with the wall's own place filled in.
typedef struct {
  const char *title;
  const char *level;
  const char *issuers;
  const char *verb;
  /// The first year it was given in.
  int since;
  /// Step of the wall's ladder, from 0, that it lifts to; -1 where studios hold it.
  int tier;
} Honor;

typedef struct {
  int honor;
  int year;
} Award;

typedef struct {
  char name[name_size];
  int is_woman;
  /// Whether somebody else on the wall has the same name.
  int has_namesake;
  int unit, region, industry, trade;
  int award_count;
  Award awards[honors_each];
  /// Position of the person they learned from, -1 where nobody is named, -2 where it is somebody not on the wall.
  int mentor;
  /// Of those who learned from this person the first, and the next who learned from the same mentor; -1 at the end.
  int first_apprentice, next_apprentice;
} Person;

typedef struct {
  Vocabulary *vocabulary;
  Person *people;
  int people_count, studio_count, alliance_count, unit_count;
} World;

extern const Honor honors[honor_count];
/// From the highest.
extern const char *const tiers[3];
extern const char *const industries[industry_count];
extern const char *const trades[trade_count];

/// - vocabulary: What texts are written with.
World world_make(int people_count, Vocabulary *vocabulary);

/// A person's step of the ladder, from 0; -1 for none.
int person_tier(const Person *person);

/// The studio a person belongs to; -1 for none. Its first person leads it.
int person_studio(const World *world, int person);

/// The namings of a studio.
int studio_namings(int studio, Award namings[2]);

/// Adds a region's name: 0 is the province, then cities, then counties.
void add_region_name(Text *text, int region);

/// The region a region lies in; -1 for the province.
int region_parent(int region);

/// Adds a unit's name, which no other unit has.
void add_unit_name(Text *text, int unit);

/// Adds a studio's name.
void add_studio_name(Text *text, const World *world, int studio);

/// Adds an alliance's name.
void add_alliance_name(Text *text, const World *world, int alliance);

#endif

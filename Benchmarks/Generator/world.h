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
  honor_count = 25,
  name_size = 16,
  /// The last year anything is told of.
  last_year = 2024,
};

typedef enum { holder_person, holder_studio, holder_achievement } Holder;

/// An honor of the program's default catalogue, with the wall's own place filled in, or one that the wall adds.
typedef struct {
  const char *title;
  const char *level;
  const char *issuers;
  const char *verb;
  /// The first year it was given in.
  int since;
  /// Step of the wall's ladder, from 0, that a person's honor lifts to, and that of its level for the others.
  int tier;
  Holder holder;
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
  int people_count, studio_count, alliance_count, unit_count, achievement_count, competition_count, event_count;
} World;

extern const Honor honors[honor_count];
/// From the highest.
extern const char *const tiers[3];
extern const char *const industries[industry_count];
extern const char *const trades[trade_count];

/// - studio_count: At most one for every five people; the first people are in them.
/// - vocabulary: What texts are written with.
World world_make(int people_count, int studio_count, int achievement_count, Vocabulary *vocabulary);

/// The level of an honor: 国家级, 省级, 市级.
extern const char *const levels[3];

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

/// The alliance a studio belongs to; -1 for none.
int studio_alliance(const World *world, int studio);

/// Adds an alliance's name.
void add_alliance_name(Text *text, const World *world, int alliance);

#endif

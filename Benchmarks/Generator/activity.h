#ifndef ACTIVITY_H
#define ACTIVITY_H

#include "links.h"
#include "world.h"

/// What the people and studios of a world did: achievements, competitions, events, and the campaigns that named them.
/// All are in the order in which a site lists them, the latest first.
enum {
  achievement_kind_count = 18,
  achievement_level_count = 5,
  benefit_basis_count = 3,
  most_people = 3,
  competition_trades = 3,
  ranks_each = 3,
  campaign_count = 3,
  expert_service_count = 14,
};

/// A kind of achievement of the program's default list.
typedef struct {
  const char *name;
  const char *group;
  /// How many in a hundred are of this kind.
  int share;
  /// The digit that a patent's number tells it by; 0 for what is no patent.
  int patent;
  /// What its name ends in.
  const char *ending;
} AchievementKind;

extern const AchievementKind achievement_kinds[achievement_kind_count];
/// From the highest.
extern const char *const achievement_levels[achievement_level_count];
extern const char *const benefit_bases[benefit_basis_count];
extern const char *const expert_services[expert_service_count];

typedef enum { patent_none, patent_granted, patent_applied, patent_lapsed } PatentState;
extern const char *const patent_states[4];

typedef struct {
  int kind, year, level;
  int people[most_people], people_count;
  /// -1 for none.
  int studio;
  int unit, industry;
  /// In tenths of 10,000 yuan; 0 where none is stated.
  int benefit;
  int basis;
  PatentState patent;
  /// `award.honor` is -1 where it got none.
  Award award;
  const char *grade;
} Achievement;

typedef struct {
  int year, month, day;
  const char *category, *level;
  int trades[competition_trades], trade_count;
  int entrants;
  /// By trade and rank.
  int winners[competition_trades][ranks_each];
} Competition;

typedef struct {
  const char *form, *duration, *audience;
} Course;

typedef struct {
  int year, month, day;
  const char *types[2];
  int type_count;
  int place_region, organizer_unit;
  int speakers[most_people], speaker_count;
  /// -1 for none.
  int studio, alliance;
  Course courses[2];
  int course_count;
} Event;

typedef struct {
  int year, honor;
  const char *title;
  /// Days of the notice.
  const char *notice_start, *notice_end;
  /// On the day of the measured builds.
  int is_over;
} Campaign;

extern const Campaign campaigns[campaign_count];
extern const char *const ranks[ranks_each];

/// What the wall gives points for: honors by level, achievements in equal shares, ranks.
extern const int honor_points[3], rank_points[ranks_each];
enum { achievement_points = 6 };

Achievement achievement_make(const World *world, int achievement);
Competition competition_make(const World *world, int competition);
Event event_make(const World *world, int event);

/// Adds what tells one record from all others; every part of the site shows it so.
void add_achievement_name(Text *text, const World *world, int achievement);
void add_competition_name(Text *text, const World *world, int competition);
void add_event_name(Text *text, const World *world, int event);
void add_campaign_name(Text *text, int campaign);

/// Adds the title of one of an event's courses.
void add_course_title(Text *text, const World *world, int event, int course);

/// Adds the number of an achievement's patent with its check digit.
void add_patent_number(Text *text, const Achievement *achievement, int position);

/// An achievement that is a patent counts once it is granted, and everything else always.
int achievement_is_counted(const Achievement *achievement);

/// The campaign that led to an award; -1 for none.
int award_campaign(const Award *award);

/// Who did what: by person and by studio.
typedef struct {
  Links achievements, competitions, events, studio_achievements, studio_competitions, studio_events;
} Activity;

Activity activity_make(const World *world);

#endif

#ifndef WRITERS_H
#define WRITERS_H

#include "world.h"

/// Writes a wall as staff write one: wall.yml and profiles in Chinese.
///
/// - folder: Gets `Content/`; it must exist.
void write_wall(const World *world, const char *folder);

/// Writes the same records as content and data of a Hugo site, with what craftwall finds out by itself (who learned
/// from whom, which rolls there are) already worked out.
///
/// - folder: Gets `content/` and `data/`; it must exist.
void write_hugo(const World *world, const char *folder);

/// Creates a folder within another, unless it is there.
void make_folder(const char *folder, const char *name);

#endif

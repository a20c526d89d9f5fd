#ifndef LINKS_H
#define LINKS_H

/// Which records belong to each of a number of holders, such as the achievements of every person.
typedef struct {
  /// Of each holder the entry that was added last; -1 where there is none.
  int *newest;
  /// Of each entry the one its holder got before, and what it is.
  int *earlier, *values;
  int count, capacity;
} Links;

Links links_make(int holders);

/// Adds a value to a holder, unless it was the last that was added there.
void links_add(Links *links, int holder, int value);

/// Goes through what a holder has, from what was added last.
#define links_each(links, holder, entry) \
  for (int entry = (links)->newest[holder]; entry >= 0; entry = (links)->earlier[entry])

#endif

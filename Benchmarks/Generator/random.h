#ifndef RANDOM_H
#define RANDOM_H

#include <stdint.h>

/// A stream of random numbers that is the same on every machine (SplitMix64). Every record has a stream of its own, so
/// that its text depends on its position alone.
typedef struct {
  uint64_t state;
} Random;

static inline uint64_t random_next(Random *random) {
  uint64_t z = (random->state += 0x9E3779B97F4A7C15u);
  z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9u;
  z = (z ^ (z >> 27)) * 0x94D049BB133111EBu;
  return z ^ (z >> 31);
}

/// The stream of one record.
///
/// - kind: What the stream is for, so that person 7 and studio 7 differ.
static inline Random random_stream(uint64_t kind, uint64_t index) {
  Random random = {kind * 0xD1B54A32D192ED03u ^ index * 0x8CB92BA72F3D8DD7u};
  random_next(&random);
  return random;
}

/// A number from 0 to bound - 1.
static inline int random_below(Random *random, int bound) {
  return (int)(((random_next(random) >> 32) * (uint64_t)bound) >> 32);
}

/// Whether something that happens to so many in a hundred happens.
static inline int random_percent(Random *random, int percent) { return random_below(random, 100) < percent; }

/// From 0 up to, not including, 1.
static inline double random_unit(Random *random) { return (double)(random_next(random) >> 11) * 0x1.0p-53; }

#endif

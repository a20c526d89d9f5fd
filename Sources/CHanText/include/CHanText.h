// Access to the generated table of Han characters (HanTable.c): strokes, 通用规范汉字表 index, pinyin, width.
//
// Constant C arrays, because Swift takes minutes to compile literals of this size. They hold no pointers, so that
// nothing has to be relocated when the program starts.

#ifndef CHANTEXT_H
#define CHANTEXT_H

#include <stdint.h>

typedef struct { uint32_t scalar; uint16_t syllable; } han_surname_reading;
typedef struct {
  uint32_t first, second;
  uint16_t first_syllable, second_syllable;
  uint8_t only_in_long_names;
} han_compound_surname;
typedef struct { uint32_t first, last; } han_range;

// One record a character, U+4E00–9FFF, then U+3400–4DBF, then the sparse ones. Bits from the lowest: 16 rank in stroke
// order (0: strokes unknown), 7 number of strokes, 13 index in 通用规范汉字表 (0: not in it), 9 syllable (0: none).
extern const uint64_t han_records[];
// Ascending scalars of the records after the dense part.
extern const uint32_t han_sparse_scalars[];
extern const uint32_t han_sparse_count;
// Position in the stream of strokes of every 32nd record; 21 strokes of 3 bits a word, the first in the highest bits.
extern const uint32_t han_stroke_starts[];
extern const uint64_t han_stroke_words[];
extern const char han_syllables[][8];
// Ascending; only where the reading differs from the general one.
extern const han_surname_reading han_surname_readings[];
extern const uint32_t han_surname_reading_count;
// Ascending by both scalars.
extern const han_compound_surname han_compound_surnames[];
extern const uint32_t han_compound_surname_count;
// Ascending; East Asian Width W or F.
extern const han_range han_wide_ranges[];
extern const uint32_t han_wide_range_count;

// Position of a character's record, or -1.
static inline int32_t han_index(uint32_t scalar) {
  if (scalar - 0x4E00u < 0x5200u) return (int32_t)(scalar - 0x4E00u);
  if (scalar - 0x3400u < 0x19C0u) return (int32_t)(scalar - 0x3400u + 0x5200u);
  uint32_t low = 0, high = han_sparse_count;
  while (low < high) {
    uint32_t middle = (low + high) / 2;
    if (han_sparse_scalars[middle] < scalar) low = middle + 1;
    else high = middle;
  }
  if (low == han_sparse_count || han_sparse_scalars[low] != scalar) return -1;
  return (int32_t)(0x6BC0u + low);
}

// A character's record; 0 for one that is not in the table, and for one of which nothing is known.
static inline uint64_t han_record(uint32_t scalar) {
  int32_t index = han_index(scalar);
  return index < 0 ? 0 : han_records[index];
}

static inline uint32_t han_record_rank(uint64_t record) { return record & 0xFFFF; }
static inline uint32_t han_record_stroke_count(uint64_t record) { return record >> 16 & 0x7F; }
static inline uint32_t han_record_standard_index(uint64_t record) { return record >> 23 & 0x1FFF; }
static inline uint32_t han_record_syllable(uint64_t record) { return record >> 36 & 0x1FF; }

// Position in the stream of the first stroke of the record at `index`.
static inline uint32_t han_stroke_start(int32_t index) {
  uint32_t start = han_stroke_starts[index / 32];
  for (int32_t before = index / 32 * 32; before < index; before++) start += han_record_stroke_count(han_records[before]);
  return start;
}

// Type, 1 to 5, of the stroke at a position of the stream.
static inline uint8_t han_stroke(uint32_t position) {
  return han_stroke_words[position / 21] >> (60 - 3 * (position % 21)) & 7;
}

// The syllable's letters, at most 7, the first in the lowest byte.
static inline uint64_t han_syllable_letters(uint32_t syllable) {
  uint64_t letters = 0;
  for (int place = 7; place >= 0; place--) letters = letters << 8 | (uint8_t)han_syllables[syllable][place];
  return letters;
}

// Syllable of a character as a surname, or 0 where it does not differ from the general one.
static inline uint32_t han_surname_syllable(uint32_t scalar) {
  uint32_t low = 0, high = han_surname_reading_count;
  while (low < high) {
    uint32_t middle = (low + high) / 2;
    if (han_surname_readings[middle].scalar < scalar) low = middle + 1;
    else high = middle;
  }
  if (low == han_surname_reading_count || han_surname_readings[low].scalar != scalar) return 0;
  return han_surname_readings[low].syllable;
}

// Position of a compound surname, or -1.
static inline int32_t han_compound_index(uint32_t first, uint32_t second) {
  uint64_t wanted = (uint64_t)first << 32 | second;
  uint32_t low = 0, high = han_compound_surname_count;
  while (low < high) {
    uint32_t middle = (low + high) / 2;
    const han_compound_surname *compound = &han_compound_surnames[middle];
    uint64_t found = (uint64_t)compound->first << 32 | compound->second;
    if (found == wanted) return (int32_t)middle;
    if (found < wanted) low = middle + 1;
    else high = middle;
  }
  return -1;
}

static inline han_compound_surname han_compound(int32_t index) { return han_compound_surnames[index]; }

// 1 where the East Asian Width is W or F.
static inline int han_is_wide(uint32_t scalar) {
  uint32_t low = 0, high = han_wide_range_count;
  while (low < high) {
    uint32_t middle = (low + high) / 2;
    if (han_wide_ranges[middle].last < scalar) low = middle + 1;
    else high = middle;
  }
  return low < han_wide_range_count && han_wide_ranges[low].first <= scalar;
}

#endif

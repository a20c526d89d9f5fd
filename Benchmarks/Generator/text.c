#include "text.h"

#include <errno.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum {
  character_limit = 8192,
  word_count = 8000,
  /// A word of the longest kind has four characters of three bytes.
  word_size = 13,
  slot_count = 1 << 17,
};

struct Vocabulary {
  char words[word_count][word_size];
  unsigned char lengths[word_count];
  /// Words in proportion to how often they are used.
  unsigned short slots[slot_count];
};

_Noreturn void fail(const char *what, const char *path) {
  fprintf(stderr, "generate: %s %s: %s\n", what, path, strerror(errno));
  exit(74);
}

// MARK: Bytes

static void reserve(Text *text, size_t count) {
  if (text->count + count <= text->capacity) return;
  text->capacity = (text->count + count) * 2;
  text->bytes = realloc(text->bytes, text->capacity);
  if (!text->bytes) fail("cannot hold", "the text");
}

static void add_bytes(Text *text, const char *bytes, size_t count) {
  reserve(text, count + 1);
  memcpy(text->bytes + text->count, bytes, count);
  text->count += count;
  text->bytes[text->count] = 0;
}

void text_clear(Text *text) {
  reserve(text, 1);
  text->count = 0;
  text->bytes[0] = 0;
}

void text_add(Text *text, const char *string) { add_bytes(text, string, strlen(string)); }

void text_format(Text *text, const char *format, ...) {
  va_list arguments;
  va_start(arguments, format);
  va_list again;
  va_copy(again, arguments);
  int count = vsnprintf(NULL, 0, format, arguments);
  reserve(text, (size_t)count + 1);
  vsnprintf(text->bytes + text->count, (size_t)count + 1, format, again);
  text->count += (size_t)count;
  va_end(again);
  va_end(arguments);
}

void text_write(const Text *text, const char *path) {
  int file = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0644);
  if (file < 0) fail("cannot create", path);
  for (size_t done = 0; done < text->count;) {
    ssize_t count = write(file, text->bytes + done, text->count - done);
    if (count < 0) fail("cannot write", path);
    done += (size_t)count;
  }
  if (close(file)) fail("cannot close", path);
}

// MARK: Words

/// Where in a list from the frequent to the rare a draw falls, given running totals of the frequencies.
static int by_frequency(Random *random, const double *sums, int count) {
  double draw = random_unit(random) * sums[count - 1];
  int low = 0, high = count - 1;
  while (low < high) {
    int middle = (low + high) / 2;
    if (sums[middle] > draw) high = middle;
    else low = middle + 1;
  }
  return low;
}

/// Running totals of frequencies by the law of Zipf and Mandelbrot, 1 / (rank + shift).
static void zipf_sums(double *sums, int count, double shift) {
  double sum = 0;
  for (int rank = 0; rank < count; rank++) sums[rank] = sum += 1 / (rank + 1 + shift);
}

static int read_characters(const char *path, char characters[][4]) {
  FILE *file = fopen(path, "r");
  if (!file) fail("cannot read", path);
  int count = 0;
  for (int byte; (byte = fgetc(file)) != EOF;) {
    // Every character of the list is one of three bytes.
    if (byte < 0xE0) continue;
    if (count == character_limit) break;
    characters[count][0] = (char)byte;
    characters[count][1] = (char)fgetc(file);
    characters[count][2] = (char)fgetc(file);
    characters[count][3] = 0;
    count++;
  }
  fclose(file);
  errno = EINVAL;
  if (!count) fail("no characters in", path);
  return count;
}

Vocabulary *vocabulary_read(const char *path) {
  Vocabulary *vocabulary = calloc(1, sizeof *vocabulary);
  char(*characters)[4] = calloc(character_limit, sizeof *characters);
  double *sums = calloc(character_limit, sizeof *sums);
  if (!vocabulary || !characters || !sums) fail("cannot hold", "the vocabulary");
  int count = read_characters(path, characters);
  zipf_sums(sums, count, 0);

  Random random = random_stream(1, 0);
  for (int word = 0; word < word_count; word++) {
    // The most frequent words are the most frequent characters.
    if (word < 40 && word < count) {
      memcpy(vocabulary->words[word], characters[word], 3);
      vocabulary->lengths[word] = 1;
      continue;
    }
    int draw = random_below(&random, 100);
    int length = draw < 25 ? 1 : draw < 85 ? 2 : draw < 93 ? 3 : 4;
    for (int position = 0; position < length; position++) {
      memcpy(vocabulary->words[word] + 3 * position, characters[by_frequency(&random, sums, count)], 3);
    }
    vocabulary->lengths[word] = (unsigned char)length;
  }
  zipf_sums(sums, word_count, 4);
  for (int slot = 0, word = 0; slot < slot_count; slot++) {
    while (sums[word] < sums[word_count - 1] * slot / slot_count) word++;
    vocabulary->slots[slot] = (unsigned short)word;
  }
  free(characters);
  free(sums);
  return vocabulary;
}

/// - limit: The longest word that fits, in characters.
/// - Returns: The word's characters.
static int add_word(Text *text, const Vocabulary *vocabulary, Random *random, int limit) {
  int word;
  do {
    word = vocabulary->slots[random_below(random, slot_count)];
  } while (vocabulary->lengths[word] > limit);
  add_bytes(text, vocabulary->words[word], vocabulary->lengths[word] * 3u);
  return vocabulary->lengths[word];
}

void text_add_words(Text *text, const Vocabulary *vocabulary, Random *random, int characters) {
  while (characters > 0) characters -= add_word(text, vocabulary, random, characters);
}

void text_add_sentence(Text *text, const Vocabulary *vocabulary, Random *random, int characters) {
  while (characters > 0) {
    int clause = 6 + random_below(random, 12);
    if (clause > characters) clause = characters;
    text_add_words(text, vocabulary, random, clause);
    characters -= clause;
    if (characters > 0) text_add(text, "，");
  }
  text_add(text, "。");
}

// MARK: Markdown

/// Emphasis as staff write it: much of it has a quotation mark or a full stop just inside, a character just outside.
static int add_emphasis(Text *text, const Vocabulary *vocabulary, Random *random) {
  static const char *const frames[][3] = {
    {"**“", "”", "**"}, {"**", "。", "**"}, {"**", "", "**"}, {"*《", "》", "*"}, {"**“", "”精神", "**"},
  };
  const char *const *frame = frames[random_below(random, 5)];
  int length = 2 + random_below(random, 4);
  text_add(text, frame[0]);
  text_add_words(text, vocabulary, random, length);
  text_add(text, frame[1]);
  text_add(text, frame[2]);
  return length;
}

void text_add_sentences(Text *text, const Vocabulary *vocabulary, Random *random, int characters) {
  while (characters > 0) {
    int sentence = 12 + random_below(random, 30);
    characters -= sentence;
    while (sentence > 0) {
      int clause = 4 + random_below(random, 12);
      text_add_words(text, vocabulary, random, clause);
      sentence -= clause;
      if (random_percent(random, 15)) {
        sentence -= add_emphasis(text, vocabulary, random);
        // A character follows, so that the closing run stands between punctuation and text.
        sentence -= add_word(text, vocabulary, random, 4);
      }
      text_add(text, sentence > 0 ? "，" : "。");
    }
  }
}

static void add_heading(Text *text, const Vocabulary *vocabulary, Random *random) {
  text_add(text, "\n## ");
  text_add_words(text, vocabulary, random, 2 + random_below(random, 5));
  text_add(text, "\n\n");
}

static void add_list(Text *text, const Vocabulary *vocabulary, Random *random) {
  int isNumbered = random_percent(random, 30);
  for (int item = 1, count = 3 + random_below(random, 3); item <= count; item++) {
    if (isNumbered) text_format(text, "%d. ", item);
    else text_add(text, "- ");
    if (random_percent(random, 30)) {
      text_add(text, "**");
      text_add_words(text, vocabulary, random, 4);
      text_add(text, "**：");
    }
    text_add_words(text, vocabulary, random, 6 + random_below(random, 12));
    text_add(text, "\n");
  }
}

static void add_table(Text *text, const Vocabulary *vocabulary, Random *random) {
  text_add(text, "| 年份 | 项目 | 效益(万元) |\n| --- | --- | ---: |\n");
  for (int row = 0, count = 3 + random_below(random, 3); row < count; row++) {
    text_format(text, "| %d | ", 2010 + random_below(random, 15));
    text_add_words(text, vocabulary, random, 4 + random_below(random, 6));
    text_format(text, " | %d |\n", 10 + random_below(random, 990));
  }
}

void text_add_body(Text *text, const Vocabulary *vocabulary, Random *random, int characters) {
  size_t end = text->count + (size_t)characters * 3;
  text_add_sentences(text, vocabulary, random, characters / 4);
  text_add(text, "\n");
  while (text->count < end) {
    int rest = (int)(end - text->count) / 3;
    add_heading(text, vocabulary, random);
    text_add_sentences(text, vocabulary, random, rest > 120 ? 60 + random_below(random, 60) : rest / 2);
    text_add(text, "\n\n");
    int draw = random_below(random, 100);
    if (draw < 45) add_list(text, vocabulary, random);
    else if (draw < 70) add_table(text, vocabulary, random);
    else if (draw < 80) {
      text_add(text, "> ");
      text_add_sentences(text, vocabulary, random, 20);
      text_add(text, "\n");
    }
  }
}

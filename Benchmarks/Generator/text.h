#ifndef TEXT_H
#define TEXT_H

#include <stddef.h>

#include "random.h"

/// Bytes that grow as they are written. All text is UTF-8.
typedef struct {
  char *bytes;
  size_t count;
  size_t capacity;
} Text;

void text_clear(Text *text);
void text_add(Text *text, const char *string);
void text_format(Text *text, const char *format, ...) __attribute__((format(printf, 2, 3)));

/// Words to write with, each as often as words of such a rank are in running text.
typedef struct Vocabulary Vocabulary;

/// Makes words of the characters in a file, which lists them from the most frequent to the rarest.
Vocabulary *vocabulary_read(const char *path);

/// Adds words of so many characters in all, without punctuation.
void text_add_words(Text *text, const Vocabulary *vocabulary, Random *random, int characters);

/// Adds sentences with commas and full stops, of about so many characters in all, some words of them emphasized where
/// Chinese punctuation stands beside the emphasis.
void text_add_sentences(Text *text, const Vocabulary *vocabulary, Random *random, int characters);

/// Adds one sentence without emphasis, for front matter.
void text_add_sentence(Text *text, const Vocabulary *vocabulary, Random *random, int characters);

/// Adds the Markdown body of a record: an introduction, sections, lists, quotes, tables.
///
/// - characters: About how long it gets.
void text_add_body(Text *text, const Vocabulary *vocabulary, Random *random, int characters);

/// Writes a file, or ends the program with a message.
void text_write(const Text *text, const char *path);

/// Says what failed and ends the program.
_Noreturn void fail(const char *what, const char *path);

#endif

// The least that any generator built on libyaml and libcmark has to do: read every input, take its front matter apart
// into events, parse its body and render it as HTML, and write as many files of the same sizes as the finished site
// has. Nothing is linked, ordered, escaped or laid out, and nothing is published with care.

#include <cmark.h>
#include <errno.h>
#include <fcntl.h>
#include <ftw.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>
#include <yaml.h>

typedef struct {
  char *path;
  size_t size;
} File;

typedef struct {
  File *files;
  size_t count, capacity;
} Files;

static Files inputs, outputs;
static atomic_size_t next_input, next_output;
/// What the files are filled with; as long as the longest of them.
static char *filling;
static int output_folder;
static atomic_size_t html_bytes, yaml_events;

static _Noreturn void fail(const char *what, const char *path) {
  fprintf(stderr, "floor: %s %s: %s\n", what, path, strerror(errno));
  exit(74);
}

static void *claim(void *memory, size_t size) {
  memory = realloc(memory, size);
  if (!memory) fail("cannot hold", "what was read");
  return memory;
}

static void add_file(Files *files, const char *path, size_t size) {
  if (files->count == files->capacity) {
    files->capacity = files->capacity ? files->capacity * 2 : 1024;
    files->files = claim(files->files, files->capacity * sizeof(File));
  }
  files->files[files->count++] = (File){strdup(path), size};
}

static int visit(const char *path, const struct stat *status, int kind, struct FTW *place) {
  (void)place;
  if (kind == FTW_F) add_file(&inputs, path, (size_t)status->st_size);
  return 0;
}

// MARK: Inputs

static size_t read_file(const File *file, char **buffer, size_t *capacity) {
  int descriptor = open(file->path, O_RDONLY | O_CLOEXEC);
  if (descriptor < 0) fail("cannot open", file->path);
  if (*capacity < file->size + 1) *buffer = claim(*buffer, *capacity = file->size * 2 + 1);
  size_t done = 0;
  for (ssize_t count; (count = read(descriptor, *buffer + done, *capacity - 1 - done)) != 0; done += (size_t)count) {
    if (count < 0) fail("cannot read", file->path);
  }
  close(descriptor);
  (*buffer)[done] = 0;
  return done;
}

static void parse_yaml(const char *bytes, size_t count, const char *path) {
  yaml_parser_t parser;
  yaml_event_t event;
  if (!yaml_parser_initialize(&parser)) fail("cannot parse", path);
  yaml_parser_set_input_string(&parser, (const unsigned char *)bytes, count);
  size_t events = 0;
  for (int isAtEnd = 0; !isAtEnd; events++) {
    if (!yaml_parser_parse(&parser, &event)) {
      errno = EINVAL;
      fail("no YAML in", path);
    }
    isAtEnd = event.type == YAML_STREAM_END_EVENT;
    yaml_event_delete(&event);
  }
  yaml_parser_delete(&parser);
  atomic_fetch_add_explicit(&yaml_events, events, memory_order_relaxed);
}

static void take(const File *file, char **buffer, size_t *capacity) {
  size_t count = read_file(file, buffer, capacity);
  const char *bytes = *buffer;
  const char *end = strncmp(bytes, "---\n", 4) ? NULL : strstr(bytes + 4, "\n---\n");
  if (!end) {
    // wall.yml
    parse_yaml(bytes, count, file->path);
    return;
  }
  parse_yaml(bytes + 4, (size_t)(end + 1 - bytes - 4), file->path);
  const char *body = end + 5;
  cmark_node *document = cmark_parse_document(body, count - (size_t)(body - bytes), CMARK_OPT_DEFAULT);
  char *html = cmark_render_html(document, CMARK_OPT_DEFAULT);
  atomic_fetch_add_explicit(&html_bytes, strlen(html), memory_order_relaxed);
  free(html);
  cmark_node_free(document);
}

// MARK: Outputs

static void make_folders(const char *path) {
  char folder[4096];
  for (const char *slash = strchr(path, '/'); slash; slash = strchr(slash + 1, '/')) {
    snprintf(folder, sizeof folder, "%.*s", (int)(slash - path), path);
    if (mkdirat(output_folder, folder, 0755) && errno != EEXIST) fail("cannot create", folder);
  }
}

static void read_manifest(const char *path) {
  FILE *manifest = fopen(path, "r");
  if (!manifest) fail("cannot read", path);
  char line[8192], file[4096];
  size_t size, longest = 0;
  while (fgets(line, sizeof line, manifest)) {
    if (sscanf(line, "%zu\t%4095[^\n]", &size, file) != 2) {
      errno = EINVAL;
      fail("no size and path in", path);
    }
    add_file(&outputs, file, size);
    if (size > longest) longest = size;
  }
  fclose(manifest);
  filling = claim(NULL, longest + 1);
  memset(filling, 'x', longest);
}

static void put(const File *file) {
  int descriptor = openat(output_folder, file->path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0644);
  if (descriptor < 0) fail("cannot create", file->path);
  for (size_t done = 0; done < file->size;) {
    ssize_t count = write(descriptor, filling + done, file->size - done);
    if (count < 0) fail("cannot write", file->path);
    done += (size_t)count;
  }
  if (close(descriptor)) fail("cannot close", file->path);
}

static void *work(void *nothing) {
  char *buffer = NULL;
  size_t capacity = 0;
  for (size_t i; (i = atomic_fetch_add(&next_input, 1)) < inputs.count;) take(&inputs.files[i], &buffer, &capacity);
  for (size_t i; (i = atomic_fetch_add(&next_output, 1)) < outputs.count;) put(&outputs.files[i]);
  free(buffer);
  return nothing;
}

int main(int count, char **arguments) {
  if (count != 5) {
    fprintf(stderr, "usage: floor <threads> <content folder> <manifest> <new output folder>\n");
    return 64;
  }
  int threads = atoi(arguments[1]);
  if (threads < 1 || threads > 64) {
    fprintf(stderr, "floor: 1 to 64 threads, not %s\n", arguments[1]);
    return 64;
  }
  if (nftw(arguments[2], visit, 16, FTW_PHYS)) fail("cannot list", arguments[2]);
  read_manifest(arguments[3]);
  if (mkdir(arguments[4], 0755)) fail("cannot create", arguments[4]);
  output_folder = open(arguments[4], O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  if (output_folder < 0) fail("cannot open", arguments[4]);
  for (size_t i = 0; i < outputs.count; i++) make_folders(outputs.files[i].path);

  pthread_t others[64];
  for (int thread = 1; thread < threads; thread++) {
    errno = pthread_create(&others[thread], NULL, work, NULL);
    if (errno) fail("cannot start", "a thread");
  }
  work(NULL);
  for (int thread = 1; thread < threads; thread++) pthread_join(others[thread], NULL);
  printf(
    "%zu inputs, %zu events, %zu bytes of HTML, %zu files written\n", inputs.count, (size_t)yaml_events,
    (size_t)html_bytes, outputs.count);
}

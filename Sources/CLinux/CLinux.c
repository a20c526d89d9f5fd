#define _GNU_SOURCE
#include "CLinux.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#ifdef __GLIBC__
#include <malloc.h>
#endif

int clinux_exchange(int from_folder, const char *from, int to_folder, const char *to) {
  return renameat2(from_folder, from, to_folder, to, RENAME_EXCHANGE);
}

int clinux_rename_new(int from_folder, const char *from, int to_folder, const char *to) {
  return renameat2(from_folder, from, to_folder, to, RENAME_NOREPLACE);
}

int clinux_syncfs(int descriptor) { return syncfs(descriptor); }

long clinux_read_folder(int descriptor, void *buffer, size_t size) { return getdents64(descriptor, buffer, size); }

void clinux_grow_memory_by_megabytes(void) {
#ifdef __GLIBC__
  mallopt(M_TOP_PAD, 1 << 20);
  // To set one of the three is to set them all: the others no longer adapt. These are what they come to in a build.
  mallopt(M_TRIM_THRESHOLD, 8 << 20);
  mallopt(M_MMAP_THRESHOLD, 4 << 20);
#endif
}

void clinux_make_room(void) {
#ifdef __GLIBC__
  // Volatile, so that asking for nothing is not taken for nothing.
  void *volatile room = malloc(2 << 20);
  free(room);
#endif
}

void clinux_trim_memory(void) {
#ifdef __GLIBC__
  malloc_trim(0);
#endif
}

int clinux_is_mount_root(int descriptor) {
#ifdef STATX_ATTR_MOUNT_ROOT
  struct statx status;
  if (statx(descriptor, "", AT_EMPTY_PATH, 0, &status) != 0) return -1;
  if ((status.stx_attributes_mask & STATX_ATTR_MOUNT_ROOT) == 0) return -1;
  return (status.stx_attributes & STATX_ATTR_MOUNT_ROOT) != 0;
#else
  (void)descriptor;
  errno = ENOSYS;
  return -1;
#endif
}

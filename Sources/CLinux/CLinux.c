#define _GNU_SOURCE
#include "CLinux.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
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

// What glibc reserves for a heap of a thread, and aligns it to: HEAP_MAX_SIZE of its malloc.
#define HEAP_SIZE ((uintptr_t)64 << 20)

void clinux_open_heaps_whole(void) {
#ifdef __GLIBC__
  mallopt(M_TOP_PAD, HEAP_SIZE);
  // To set one of the three is to set them all: the others no longer adapt. These are what they come to in a build.
  mallopt(M_TRIM_THRESHOLD, 8 << 20);
  mallopt(M_MMAP_THRESHOLD, 16 << 20);
#endif
}

void clinux_ask_for_large_pages(void) {
#if defined(__GLIBC__) && defined(MADV_HUGEPAGE)
  static _Thread_local uintptr_t last;
  // So much comes from the end of the newest heap, where there is any room left.
  void *probe = malloc(32 << 10);
  uintptr_t heap = (uintptr_t)probe & ~(HEAP_SIZE - 1);
  free(probe);
  if (probe == NULL || heap == last) return;
  last = heap;
  int reason = errno;
  madvise((void *)heap, HEAP_SIZE, MADV_HUGEPAGE);
  errno = reason;
#endif
}

void clinux_trim_memory(void) {
#ifdef __GLIBC__
  malloc_trim(0);
#endif
}

const void *clinux_find(const void *bytes, size_t size, const void *sought, size_t sought_size) {
  return memmem(bytes, size, sought, sought_size);
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

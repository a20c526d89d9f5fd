#ifndef CLINUX_H
#define CLINUX_H

#include <stddef.h>

// Linux calls that Swift's Glibc module does not show, because glibc declares them under _GNU_SOURCE only.
// Each returns what the system call returns and leaves its reason in errno.

/// Exchanges two names atomically: both must exist and lie on one file system. renameat2(2), RENAME_EXCHANGE.
int clinux_exchange(int from_folder, const char *from, int to_folder, const char *to);

/// Renames, and fails with EEXIST where the new name is taken. renameat2(2), RENAME_NOREPLACE.
int clinux_rename_new(int from_folder, const char *from, int to_folder, const char *to);

/// Writes everything the file system of `descriptor` still holds in memory to its disk. syncfs(2).
int clinux_syncfs(int descriptor);

/// Reads the next entries of an open folder, as many as the buffer takes, as `linux_dirent64` records: a 64-bit inode, a
/// 64-bit offset, the 16-bit length of the record, the 8-bit kind, the name with a zero behind it. The bytes that were
/// filled, 0 at the folder's end. getdents64(2).
long clinux_read_folder(int descriptor, void *buffer, size_t size);

/// Has the process make each heap of a thread writable as a whole when it is reserved, where glibc would ask the system for
/// every page of it again: pages take memory when they are used. To be called before there is a second thread. mallopt(3).
void clinux_open_heaps_whole(void);

/// Asks the system to back the newest heap of the calling thread with large pages: one fault brings two megabytes, and the
/// processor finds their addresses sooner. A hint, which changes no content of any memory; it does nothing where the heap
/// was asked for before, where the system has no such pages, and with other C libraries than glibc. madvise(2).
void clinux_ask_for_large_pages(void);

/// Hands memory that was freed back to the system. malloc_trim(3); other C libraries than glibc keep little.
void clinux_trim_memory(void);

/// Where bytes stand first in others; a null pointer where they don't. memmem(3).
const void *clinux_find(const void *bytes, size_t size, const void *sought, size_t sought_size);

/// 1 where the open folder is the root of a mount, bind mounts included, 0 where it is not,
/// and -1 where the kernel cannot say. statx(2), STATX_ATTR_MOUNT_ROOT, Linux 5.8.
int clinux_is_mount_root(int descriptor);

#endif

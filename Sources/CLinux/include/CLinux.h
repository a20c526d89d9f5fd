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

/// Has the process ask the system for more of its first heap by the megabyte, where glibc would ask for every few pages of
/// it again, and keep the heaps of all threads as they are when a little is freed. To be called before there is a second
/// thread. mallopt(3).
void clinux_grow_memory_by_megabytes(void);

/// Makes room in the memory of the calling thread. glibc lets the heap of every thread but the first grow by no more than
/// is asked for, with a system call for every few pages; where much is asked for at once, and given back, it grows by that.
void clinux_make_room(void);

/// Hands memory that was freed back to the system. malloc_trim(3); other C libraries than glibc keep little.
void clinux_trim_memory(void);

/// 1 where the open folder is the root of a mount, bind mounts included, 0 where it is not,
/// and -1 where the kernel cannot say. statx(2), STATX_ATTR_MOUNT_ROOT, Linux 5.8.
int clinux_is_mount_root(int descriptor);

#endif

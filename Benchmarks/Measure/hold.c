// Keeps a virtual machine's memory from going back to its host, until it is ended.
//
// Where a machine reports free memory to its host (free page reporting), a page that is used again must be asked for
// once more, which takes longer than all that a file system does with it; how much of that meets a program depends on how
// much memory others have freed before. Only free blocks of many pages are reported. So the memory is taken once, and given
// back but for one page of sixteen: none of it is ever again a block of many free pages, and the kernel gives such small
// blocks away before it breaks up a large one.

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <unistd.h>

enum { PAGES_OF_BLOCK = 16 };

int main(int count, char **arguments) {
  char *end = NULL;
  unsigned long long mebibytes = count == 2 ? strtoull(arguments[1], &end, 10) : 0;
  if (mebibytes == 0 || *end != 0) {
    fprintf(stderr, "usage: hold <MiB>\n");
    return 64;
  }
  size_t page = (size_t)sysconf(_SC_PAGESIZE), block = PAGES_OF_BLOCK * page;
  size_t size = (size_t)mebibytes << 20;
  char *memory = mmap(NULL, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
  if (memory == MAP_FAILED) {
    perror("hold");
    return 71;
  }
  madvise(memory, size, MADV_NOHUGEPAGE);
  for (size_t place = 0; place < size; place += page) memory[place] = 1;
  for (size_t place = 0; place + block <= size; place += block) {
    madvise(memory + place + page, block - page, MADV_DONTNEED);
  }
  puts("held");
  fflush(stdout);
  for (;;) pause();
}

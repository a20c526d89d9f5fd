// Runs a command and writes what it took: seconds by the clock, seconds of processor time in the program and in the
// kernel, the largest memory it held at one time in KiB, and its exit status; tab-separated, one line.
//
// It is small on purpose: a child's peak memory starts from that of the process it was forked from.

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

static double seconds(struct timeval time) { return (double)time.tv_sec + (double)time.tv_usec / 1e6; }

int main(int count, char **arguments) {
  if (count < 4) {
    fprintf(stderr, "usage: measure <line to> <output to> <command> [arguments…]\n");
    return 64;
  }
  struct timespec start, end;
  clock_gettime(CLOCK_MONOTONIC, &start);
  pid_t child = fork();
  if (child < 0) {
    fprintf(stderr, "measure: cannot fork: %s\n", strerror(errno));
    return 74;
  }
  if (child == 0) {
    int output = open(arguments[2], O_WRONLY | O_CREAT | O_TRUNC, 0644);
    if (output < 0 || dup2(output, STDOUT_FILENO) < 0 || dup2(output, STDERR_FILENO) < 0) _exit(126);
    execvp(arguments[3], arguments + 3);
    _exit(127);
  }
  int status;
  struct rusage usage;
  while (wait4(child, &status, 0, &usage) < 0) {
    if (errno == EINTR) continue;
    fprintf(stderr, "measure: cannot wait: %s\n", strerror(errno));
    return 74;
  }
  clock_gettime(CLOCK_MONOTONIC, &end);
  int code = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
  double wall = (double)(end.tv_sec - start.tv_sec) + (double)(end.tv_nsec - start.tv_nsec) / 1e9;
  FILE *line = fopen(arguments[1], "a");
  if (!line) {
    fprintf(stderr, "measure: cannot write %s: %s\n", arguments[1], strerror(errno));
    return 74;
  }
  fprintf(
    line, "%.6f\t%.6f\t%.6f\t%ld\t%d\n", wall, seconds(usage.ru_utime), seconds(usage.ru_stime), usage.ru_maxrss, code);
  if (fclose(line)) return 74;
  return code;
}

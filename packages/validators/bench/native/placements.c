/* The checks of the benchmark in C, on one thread: how fast the machine could be. It counts its findings but writes no
   report, and takes equal 64-bit hashes of keys for equal keys.
   usage: placements FILE CODES TIERS, where CODES and TIERS are lists, each item followed by '|' */
#include "placements.h"
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>
#ifdef __AVX2__
#include <immintrin.h>
#endif

/* Bits of the 64 bytes that equal one. */
static inline uint64_t equal(const char *block, char byte) {
#ifdef __AVX2__
  __m256i wanted = _mm256_set1_epi8(byte);
  __m256i low = _mm256_cmpeq_epi8(_mm256_loadu_si256((const __m256i *)block), wanted);
  __m256i high = _mm256_cmpeq_epi8(_mm256_loadu_si256((const __m256i *)(block + 32)), wanted);
  return (uint32_t)_mm256_movemask_epi8(low) | (uint64_t)(uint32_t)_mm256_movemask_epi8(high) << 32;
#else
  uint64_t bits = 0;
  for (int i = 0; i < 64; i++) bits |= (uint64_t)(block[i] == byte) << i;
  return bits;
#endif
}

/* Takes off the quotes around a cell, and one of each two within: in a copy, since the file stays as it is. */
static struct cell unquoted(struct cell c, char *copy) {
  c.at++, c.length -= 2;
  if (!memchr(c.at, '"', c.length)) return c;
  size_t length = 0;
  for (size_t i = 0; i < c.length; i++) {
    copy[length++] = c.at[i];
    if (c.at[i] == '"') i++;
  }
  return (struct cell){copy, length};
}

static uint64_t read_rows(const char *text, size_t size) {
  static char copies[PLACES][65536];
  struct cell cells[PLACES];
  uint64_t row = 0, within = 0;
  size_t start = 0;
  int column = 0;
  for (size_t base = 0; base < size; base += 64) {
    char last[64] = {0};
    const char *block = text + base;
    if (size - base < 64) block = memcpy(last, block, size - base);
    uint64_t inside = equal(block, '"');
    for (int by = 1; by < 64; by *= 2) inside ^= inside << by;
    inside ^= within;
    within = (uint64_t)((int64_t)inside >> 63);
    for (uint64_t ends = (equal(block, ',') | equal(block, '\n')) & ~inside; ends; ends &= ends - 1) {
      size_t end = base + __builtin_ctzll(ends);
      struct cell c = {text + start, end - start};
      if (column >= KEY || c.length > 65536) exit(3);
      cells[column] = c.length && *c.at == '"' ? unquoted(c, copies[column]) : c;
      start = end + 1;
      if (text[end] == ',') column++;
      else {
        if (column != NOTES) exit(3);
        if (++row > 1) check(row, cells);
        column = 0;
      }
    }
  }
  return row - 1;
}

/* Most memory that was resident, in kilobytes; the pages of the file count. */
static long peak(void) {
  char line[256];
  long kilobytes = 0;
  FILE *status = fopen("/proc/self/status", "r");
  while (status && fgets(line, sizeof line, status)) sscanf(line, "VmHWM: %ld", &kilobytes);
  return kilobytes;
}

int main(int count, char **arguments) {
  if (count != 4) return 2;
  set_lists(arguments[2], arguments[3]);
  int file = open(arguments[1], O_RDONLY);
  struct stat about;
  if (file < 0 || fstat(file, &about) != 0) return 2;
  const char *text = mmap(NULL, about.st_size, PROT_READ, MAP_PRIVATE, file, 0);
  if (text == MAP_FAILED) return 2;
  unsigned long long rows = read_rows(text, about.st_size);
  finish();
  printf("{\"rows\":%llu,\"checksum\":\"%x\",\"peakMB\":%ld,\"cpuSeconds\":%.3f,\"counts\":[", rows, checksum,
         peak() / 1024, (double)clock() / CLOCKS_PER_SEC);
  for (int i = 0; i < PLACES * CODES; i++)
    printf(i ? ",%llu" : "%llu", (unsigned long long)counts[i / CODES][i % CODES]);
  puts("]}");
  return 0;
}

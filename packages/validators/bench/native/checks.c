#include "placements.h"
#include <stdlib.h>
#include <string.h>

uint64_t counts[PLACES][CODES];
uint32_t checksum;

static void found(uint64_t row, enum column column, enum code code) {
  uint32_t hash = (uint32_t)(row * 128 + column * 8 + code) * 2654435761u;
  hash = (hash ^ (hash >> 15)) * 2246822519u;
  checksum += hash ^ (hash >> 13);
  counts[column][code]++;
}

static int country_count;
static short countries[32 * 32 * 32]; /* by three letters, number of the country from 1 */
static uint32_t years[1024];
static struct cell tiers[16];

static int country(struct cell c) {
  if (c.length != 3) return 0;
  for (int i = 0; i < 3; i++) if (c.at[i] < 'A' || c.at[i] > 'Z') return 0;
  return countries[(c.at[0] & 31) << 10 | (c.at[1] & 31) << 5 | (c.at[2] & 31)];
}

static int is_tier(struct cell c) {
  for (int i = 0; tiers[i].at; i++)
    if (tiers[i].length == c.length && memcmp(tiers[i].at, c.at, c.length) == 0) return 1;
  return 0;
}

/* The number that all bytes of a text write, or -1. */
static long digits(const char *at, size_t length) {
  long number = 0;
  if (length == 0 || length > 15) return -1;
  for (size_t i = 0; i < length; i++) {
    if (at[i] < '0' || at[i] > '9') return -1;
    number = number * 10 + (at[i] - '0');
  }
  return number;
}

static int is_date(struct cell c) {
  static const char days[] = {0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  if (c.length != 10 || c.at[4] != '-' || c.at[7] != '-') return 0;
  long year = digits(c.at, 4), month = digits(c.at + 5, 2), day = digits(c.at + 8, 2);
  if (year < 0 || month < 1 || month > 12 || day < 1) return 0;
  int leap = month == 2 && year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
  return day <= days[month] + leap;
}

static int is_url(struct cell c) {
  size_t start = c.length > 8 && memcmp(c.at, "https://", 8) == 0 ? 8 : c.length > 7 && memcmp(c.at, "http://", 7) == 0 ? 7 : 0;
  if (start == 0 || c.at[start] == '/' || c.at[start] == '?' || c.at[start] == '#') return 0;
  for (size_t i = start; i < c.length; i++) if ((unsigned char)c.at[i] <= ' ') return 0;
  return 1;
}

static uint64_t hashed(uint64_t hash, struct cell c) {
  uint64_t word;
  size_t i = 0;
  for (; i + 8 <= c.length; i += 8) {
    memcpy(&word, c.at + i, 8);
    hash = (hash ^ word) * 0x9e3779b97f4a7c15u;
    hash ^= hash >> 29;
  }
  for (word = c.length; i < c.length; i++) word = word << 8 | (unsigned char)c.at[i];
  hash = (hash ^ word) * 0xbf58476d1ce4e5b9u;
  return hash ^ hash >> 32;
}

static uint64_t *keys, key_slots = 1 << 16, key_count;

/* Whether a key was there already. Half of the slots stay free. */
static int seen(uint64_t key) {
  if (key_count * 2 >= key_slots) {
    uint64_t *old = keys, slots = key_slots;
    keys = calloc(key_slots *= 4, sizeof *keys);
    for (uint64_t i = 0; i < slots; i++) {
      if (!old[i]) continue;
      uint64_t at = old[i] & (key_slots - 1);
      while (keys[at]) at = (at + 1) & (key_slots - 1);
      keys[at] = old[i];
    }
    free(old);
  }
  key |= !key;
  uint64_t at = key & (key_slots - 1);
  for (; keys[at]; at = (at + 1) & (key_slots - 1)) if (keys[at] == key) return 1;
  keys[at] = key;
  key_count++;
  return 0;
}

void check(uint64_t row, const struct cell *c) {
  int of = country(c[ISO3]);
  int sign = c[YEAR].length > 1 && c[YEAR].at[0] == '-';
  long year = digits(c[YEAR].at + sign, c[YEAR].length - sign);
  if (!of) found(row, ISO3, NOT_IN_LIST);
  if (c[NAME].length == 0) found(row, NAME, EMPTY);
  if (year < 0) found(row, YEAR, NOT_AN_INTEGER);
  else if (sign || year < 2001 || year > 2025) found(row, YEAR, OUT_OF_RANGE);
  else if (of) years[of] |= 1u << (year - 2001);
  if (!is_tier(c[TIER])) found(row, TIER, NOT_IN_LIST);
  if (c[PREVIOUS].length && !is_tier(c[PREVIOUS])) found(row, PREVIOUS, NOT_IN_LIST);
  if (!is_url(c[URL])) found(row, URL, NOT_A_URL);
  if (!is_date(c[PUBLISHED])) found(row, PUBLISHED, NOT_A_DATE);
  if (seen(hashed(hashed(hashed(1, c[ISO3]), c[YEAR]), c[URL]))) found(row, KEY, DUPLICATE);
}

void set_lists(const char *codes, const char *labels) {
  for (; *codes; codes += 4)
    countries[(codes[0] & 31) << 10 | (codes[1] & 31) << 5 | (codes[2] & 31)] = ++country_count;
  const char *end;
  for (int i = 0; i < 15 && (end = strchr(labels, '|')); labels = end + 1) tiers[i++] = (struct cell){labels, end - labels};
  keys = calloc(key_slots, sizeof *keys);
}

void finish(void) {
  for (int of = 1; of <= country_count; of++) {
    if (!years[of]) continue;
    for (int bit = __builtin_ctz(years[of]); bit < 31 - __builtin_clz(years[of]); bit++)
      if (!(years[of] >> bit & 1)) found(0, SEQUENCE, GAP);
  }
}

/* What the reader and the checks share. */
#ifndef PLACEMENTS_H
#define PLACEMENTS_H
#include <stddef.h>
#include <stdint.h>

enum column { ISO3, NAME, YEAR, TIER, PREVIOUS, URL, PUBLISHED, NOTES, KEY, SEQUENCE, PLACES };
enum code { NOT_IN_LIST, EMPTY, NOT_AN_INTEGER, OUT_OF_RANGE, NOT_A_URL, NOT_A_DATE, DUPLICATE, GAP, CODES };
struct cell { const char *at; size_t length; };

/* Reads the lists that cells are checked against: items followed by '|'. */
void set_lists(const char *countries, const char *tiers);

/* Checks a row of eight cells. */
void check(uint64_t row, const struct cell *cells);

/* Checks what only all rows show. */
void finish(void);

extern uint64_t counts[PLACES][CODES];
extern uint32_t checksum;
#endif

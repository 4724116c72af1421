#include "Arena.h"

#include <stdlib.h>
#include <string.h>

/* Before each piece stands how long it is. It keeps every piece aligned for whatever C puts there. */
struct header {
    _Alignas(16) size_t size;
};

struct block {
    _Alignas(16) struct block *previous;
};

static _Thread_local struct {
    struct block *last;
    /* What is left of the last block. */
    char *next;
    size_t room;
} arena;

static void add_block(size_t needed) {
    size_t usual = 64 << 10;
    size_t room = needed > usual ? needed : usual;
    struct block *block = malloc(sizeof(struct block) + room);
    if (!block) abort();
    block->previous = arena.last;
    arena.last = block;
    arena.next = (char *)(block + 1);
    arena.room = room;
}

/* In it stands whatever stood there before. */
static inline void *piece(size_t size) {
    size_t whole = (sizeof(struct header) + size + 15) & ~(size_t)15;
    if (arena.room < whole) add_block(whole);
    struct header *header = (struct header *)arena.next;
    header->size = size;
    arena.next += whole;
    arena.room -= whole;
    return header + 1;
}

void *arena_calloc(size_t count, size_t size) { return memset(piece(count * size), 0, count * size); }

void *arena_realloc(void *old, size_t size) {
    void *new = piece(size);
    if (!old) return new;
    size_t known = ((struct header *)old - 1)->size;
    return memcpy(new, old, known < size ? known : size);
}

void arena_free(void *piece) {}

void arena_empty(void) {
    while (arena.last) {
        struct block *block = arena.last;
        arena.last = block->previous;
        free(block);
    }
    arena.room = 0;
}
